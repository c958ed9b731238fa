/** The processor time that this process has used since it was started, in milliseconds. */
export function readProcessorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
