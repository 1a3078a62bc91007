import { emptyBook } from "../../../../src/xlsx/book";
import { colleague, errorOf, workbench } from "../../../support/workbench";

describe("comments", () => {
  it("are written, answered, settled and read, each by its author and its day", async () => {
    const bench = workbench();
    await bench.run(async (context) => {
      const { comments } = context.workbook;
      const comment = comments.add("Plan!B2", "Vem ansvarar?");
      comment.replies.add("UMS.");
      comment.resolved = true;
      comment.load({ content: true, authorName: true, creationDate: true, resolved: true });
      comment.replies.load({ content: true, authorName: true });
      const place = comment.getLocation().load({ address: true });
      const byCell = context.workbook.worksheets.getItem("Plan").comments.getItemByCell("B2").load({ id: true });
      await context.sync();

      expect([comment.content, comment.authorName, comment.resolved]).toEqual(["Vem ansvarar?", "Åsa", true]);
      expect(comment.creationDate.toISOString()).toBe("2026-06-15T12:00:00.000Z");
      expect(comment.replies.items.map(({ content }) => content)).toEqual(["UMS."]);
      expect(place.address).toBe("Plan!B2");
      const again = comments.getItem(byCell.id).load({ content: true });
      await context.sync();
      expect(again.content).toBe("Vem ansvarar?");
    });
  });

  it("go with their rows, and out with them", async () => {
    const bench = workbench();
    await bench.run(async (context) => void context.workbook.comments.add("Plan!A5", "?"));
    bench.session.insertRows(0, 0, 2);
    expect(bench.book.sheets[0]!.comments[0]!.row).toBe(6);
    bench.session.deleteRows(0, 6, 1);
    expect(bench.book.sheets[0]!.comments).toEqual([]);
  });

  it("tell what has become of them, by whom", async () => {
    const bench = workbench(emptyBook("Plan", "Annat"));
    const heard: unknown[] = [];
    await bench.run(async (context) => {
      const { comments } = context.workbook.worksheets.getItem("Plan");
      comments.onAdded.add(
        async ({ source, commentDetails }) => void heard.push(["added", source, commentDetails.length]),
      );
      comments.onChanged.add(async ({ changeType, source }) => void heard.push([changeType, source]));
      comments.onDeleted.add(async ({ source }) => void heard.push(["deleted", source]));
      await context.sync();
    });
    await colleague(bench).run(async (context) => {
      const comment = context.workbook.comments.add("Plan!A1", "?");
      context.workbook.comments.add("Annat!A1", "?");
      comment.content = "!";
      comment.resolved = true;
      comment.resolved = false;
      const reply = comment.replies.add("a");
      reply.content = "b";
      reply.delete();
      comment.delete();
      await context.sync();
    });
    await bench.settle();
    expect(heard).toEqual([
      ["added", "Remote", 1],
      ["CommentEdited", "Remote"],
      ["CommentResolved", "Remote"],
      ["CommentReopened", "Remote"],
      ["ReplyAdded", "Remote"],
      ["ReplyEdited", "Remote"],
      ["ReplyDeleted", "Remote"],
      ["deleted", "Remote"],
    ]);
  });

  it.each<[string, (context: Excel.RequestContext) => void, string]>([
    ["an address without a sheet", ({ workbook }) => workbook.comments.add("A1", "?"), "InvalidArgument"],
    ["several cells", ({ workbook }) => workbook.comments.add("Plan!A1:A2", "?"), "InvalidArgument"],
    [
      "a second comment on a cell",
      ({ workbook }) => ["?", "!"].forEach((text) => workbook.comments.add("Plan!A1", text)),
      "ItemAlreadyExists",
    ],
    ["a cell without one", ({ workbook }) => workbook.comments.getItemByCell("Plan!A1").delete(), "ItemNotFound"],
  ])("are refused for %s", async (_, ask, code) => {
    const { run } = workbench();
    expect((await errorOf(run(async (context) => void ask(context)))).code).toBe(code);
  });
});
