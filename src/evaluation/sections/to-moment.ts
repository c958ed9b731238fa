/**
 * When a question of a set is asked: noon UTC of its day, as on the command line; now, where it does not tell.
 *
 * @param date `2022-06-16` or `2022/06/16`
 */
export function toMoment(date: string | undefined): Date {
  return date === undefined ? new Date() : new Date(`${date.replaceAll('/', '-')}T12:00:00Z`);
}
