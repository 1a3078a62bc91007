declare module "write-good" {
  /** What write-good would have changed in a text. */
  const writeGood: (text: string) => readonly { readonly index: number; readonly reason: string }[];
  export = writeGood;
}
