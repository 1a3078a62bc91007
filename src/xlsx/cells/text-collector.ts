import { fromXstring } from "../xml/escape";

/** Collects the words of a text item: its `t` elements, plain or in runs, but not the reading aids of Japanese. */
export class TextCollector {
  private words = "";
  private inText = false;
  private inReadingAid = false;

  open(name: string): void {
    if (name === "rPh") this.inReadingAid = true;
    else if (name === "t") this.inText = !this.inReadingAid;
  }

  text(text: string): void {
    if (this.inText) this.words += text;
  }

  close(name: string): void {
    if (name === "t") this.inText = false;
    else if (name === "rPh") this.inReadingAid = false;
  }

  take(): string {
    const words = fromXstring(this.words);
    this.words = "";
    return words;
  }
}
