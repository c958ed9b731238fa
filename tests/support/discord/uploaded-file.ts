/** A file that came with a request. */
export interface UploadedFile {
  /** The number behind `files` in its field, to which `attachments` refer. */
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}
