import { batch } from "../../src/excel/batch";
import { createHost } from "../../src/workbench/engine/host";
import { officeClient } from "../support/office-client";
import { aRegisterBook } from "../support/registers";

describe("batch", () => {
  let stop = () => {};
  afterEach(() => stop());
  const refusedWith = (code: string) => {
    const answer = {
      Results: [],
      Error: { Code: code, Message: "", Location: "", HttpStatusCode: 403, ActionIndex: 0 },
    };
    const session = createHost(aRegisterBook()).openSession({ name: "Åsa", color: "#0F6CBD" });
    stop = officeClient(session, { transport: () => JSON.stringify(answer) }).install();
    return batch(async (context) => {
      context.workbook.worksheets.load({ name: true });
      await context.sync();
    });
  };

  it("gives Excel's error our name, and claims nothing that Excel did not say", async () => {
    await expect(refusedWith("AccessDenied")).rejects.toMatchObject({
      code: "no-access",
      message:
        "Excel denied the add-in access. Make sure that you may edit the workbook and that no sheet is protected, and try again.",
    });
  });

  it("leaves an error that nobody can put right as it is", async () => {
    await expect(refusedWith("GeneralException")).rejects.toMatchObject({ name: "RichApi.Error" });
  });
});
