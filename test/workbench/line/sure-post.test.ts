import fc from "fast-check";
import { SurePost } from "../../../src/workbench/line/sure-post";

type Letter = { text: string };

describe("SurePost", () => {
  it("sends what must arrive, and forgets it when it is heard", () => {
    const { one, other, connect, carry } = pair();
    connect();
    one.send({ text: "hej" });
    carry();
    expect([other.got, one.post.unheard]).toEqual([["hej"], 0]);
  });

  it("keeps what is sent while the line is broken, and sends it when it is there", () => {
    const { one, other, connect } = pair();
    one.send({ text: "hej" });
    expect(other.got).toEqual([]);
    connect();
    expect(other.got).toEqual(["hej"]);
  });

  it("shows what is worthless later now or never", () => {
    const { one, other, connect, carry } = pair();
    one.post.show({ text: "förr" });
    connect();
    one.post.show({ text: "nu" });
    carry();
    expect(other.got).toEqual(["nu"]);
  });

  it("always delivers everything once, in order, however often the line breaks and wherever", () => {
    const step = fc.oneof(
      fc.constant("break" as const),
      fc.constant("mend" as const),
      fc.constant("carry" as const),
      fc.constant("one" as const),
      fc.constant("other" as const),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const line = pair();
        const sent = { one: [] as string[], other: [] as string[] };
        for (const [number, now] of steps.entries()) {
          if (now === "break") line.disconnect();
          else if (now === "mend") line.connect();
          else if (now === "carry") line.carry(1);
          else {
            sent[now].push(`${number}`);
            line[now].send({ text: `${number}` });
          }
        }
        line.disconnect();
        line.connect();
        expect([line.other.got, line.one.got]).toEqual([sent.one, sent.other]);
        expect([line.one.post.unheard, line.other.post.unheard]).toEqual([0, 0]);
      }),
    );
  });
});

// Helpers

type Side = { post: SurePost<Letter, Letter>; got: string[]; send(letter: Letter): void };

/** Two sides and a line between them, on which messages travel until they arrive, or the line is cut. */
function pair() {
  const [one, other] = [side(), side()];
  let travelling: { to: Side; text: string }[] = [];
  const sendTo = (to: Side) => (text: string) => void travelling.push({ to, text });
  const line = {
    one,
    other,
    connect() {
      const [heardByOne, heardByOther] = [one.post.heard, other.post.heard];
      one.post.connect(sendTo(other), heardByOther);
      other.post.connect(sendTo(one), heardByOne);
      line.carry();
    },
    disconnect() {
      one.post.disconnect();
      other.post.disconnect();
      travelling = [];
    },
    carry(most = Infinity) {
      for (let count = 0; count < most && travelling.length > 0; count += 1) {
        const { to, text } = travelling.shift()!;
        const letter = to.post.receive(text);
        if (letter) to.got.push(letter.text);
      }
    },
  };
  return line;
}

function side(): Side {
  const post = new SurePost<Letter, Letter>();
  return { post, got: [], send: (letter) => post.send(letter) };
}
