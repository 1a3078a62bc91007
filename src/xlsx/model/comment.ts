/** A conversation about a cell, which Excel calls a threaded comment. Notes are something else, and are kept as they are. */
export type Comment = {
  /** A GUID in capitals and braces, as files spell it. */
  id: string;
  row: number;
  column: number;
  author: string;
  /** `2026-11-25T10:11:12.00Z` */
  created: string;
  text: string;
  resolved: boolean;
  replies: CommentReply[];
};

export type CommentReply = { id: string; author: string; created: string; text: string };
