/** The corner of a cell that people have written about. What they wrote is the cell's description. */
export function CommentMark() {
  return <span className="comment-mark" aria-hidden="true" />;
}
