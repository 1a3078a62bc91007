import { sameText, type Text } from "../core/text";

/** What stops a task and can be put right by the person at the keyboard. */
export type WorkbookErrorCode = keyof typeof sentences;

/** Thrown by a workbook, shown as its sentence. Anything else that is thrown is a bug of ours. */
export class WorkbookError extends Error {
  readonly code: WorkbookErrorCode;
  readonly text: Text;
  readonly #name: string | Text;

  /** `name` is what people call the sheet or table in question. */
  constructor(code: WorkbookErrorCode, options: { cause?: unknown; name?: string | Text } = {}) {
    const { name = "" } = options;
    const text = sentences[code](typeof name === "string" ? sameText(name) : name);
    super(text.en, options.cause === undefined ? {} : { cause: options.cause });
    this.name = "WorkbookError";
    this.code = code;
    this.text = text;
    this.#name = name;
  }

  /** The same, and after its sentence another that the person has to know. */
  saying(more: Text): WorkbookError {
    const { code, cause, text } = this;
    const said = new WorkbookError(code, { cause, name: this.#name });
    return Object.assign(said, { text: { sv: `${text.sv} ${more.sv}`, en: `${text.en} ${more.en}` } });
  }
}

/** What happened and what to do, by code. */
const sentences = {
  "no-plan": () => ({
    sv: "Det finns ingen handlingsplan i den här arbetsboken. Öppna en arbetsbok med tabellerna Aktiviteter, Mål och Områden.",
    en: "There is no action plan in this workbook. Open a workbook with the tables Activities, Goals and Areas.",
  }),
  "sheet-protected": (sheet) => ({
    sv: `Bladet ”${sheet.sv}” är skyddat, så inget har ändrats. Ta bort skyddet under Granska i menyfliken och försök igen.`,
    en: `The sheet “${sheet.en}” is protected, so nothing was changed. Remove the protection under Review on the ribbon and try again.`,
  }),
  "sheet-hidden": (sheet) => ({
    sv: `Bladet ”${sheet.sv}” är dolt. Högerklicka på en flik och välj Ta fram, och försök igen.`,
    en: `The sheet “${sheet.en}” is hidden. Right-click a tab, choose Unhide and try again.`,
  }),
  "sheet-gone": (sheet) => ({
    sv: `Bladet ”${sheet.sv}” finns inte längre. Välj på nytt vad som ska läsas.`,
    en: `The sheet “${sheet.en}” is no longer there. Choose again what to read.`,
  }),
  "no-access": () => ({
    sv: "Excel nekade tillägget åtkomst. Kontrollera att du får redigera arbetsboken och att inget blad är skyddat, och försök igen.",
    en: "Excel denied the add-in access. Make sure that you may edit the workbook and that no sheet is protected, and try again.",
  }),
  "workbook-protected": () => ({
    sv: "Arbetsbokens struktur är skyddad, så inga blad kunde skapas. Ta bort skyddet under Granska i menyfliken och försök igen.",
    en: "The workbook's structure is protected, so no sheets could be made. Remove the protection under Review on the ribbon and try again.",
  }),
  "cell-being-edited": () => ({
    sv: "En cell redigeras. Tryck på Retur eller Esc i bladet och försök igen.",
    en: "A cell is being edited. Press Enter or Esc in the sheet and try again.",
  }),
  "table-gone": (table) => ({
    sv: `Tabellen ”${table.sv}” finns inte längre. Kontrollera planen igen.`,
    en: `The table “${table.en}” is no longer there. Check the plan again.`,
  }),
  "column-gone": (column) => ({
    sv: `Kolumnen ”${column.sv}” finns inte längre i tabellen. Lägg tillbaka den och försök igen.`,
    en: `The column “${column.en}” is no longer in the table. Put it back and try again.`,
  }),
  "row-gone": () => ({
    sv: "Raden är borttagen. Kontrollera planen igen så uppdateras listan.",
    en: "The row has been deleted. Check the plan again to update the list.",
  }),
  "name-taken": (name) => ({
    sv: `Namnet ${name.sv} är upptaget i arbetsboken, så tabellen kunde inte skapas. Byt det namnet i Namnhanteraren under Formler och försök igen.`,
    en: `The name ${name.en} is taken in the workbook, so the table could not be made. Change that name in the Name Manager under Formulas and try again.`,
  }),
  "set-up-unfinished": () => ({
    sv: "Registret hann inte bli klart. Försök igen, så görs det färdigt. Inget skapas två gånger.",
    en: "The register was not finished. Try again to finish it. Nothing is made twice.",
  }),
  "register-newer": (version) => ({
    sv: `Registret är gjort med en nyare version av tillägget (registerversion ${version.sv}), så inget har ändrats. Be den som sköter era tillägg om den senaste versionen.`,
    en: `The register was made with a newer version of the add-in (register version ${version.en}), so nothing was changed. Ask whoever manages your add-ins for the latest version.`,
  }),
  "no-room-beside": (sheet) => ({
    sv: `En kolumn fick inte plats på bladet ”${sheet.sv}”: något står i vägen till höger om tabellen. Flytta det och försök igen.`,
    en: `There was no room for a column on the sheet “${sheet.en}”: something stands in its way right of the table. Move it and try again.`,
  }),
  "in-the-way": () => ({
    sv: "Det finns inte plats för bladet: sammanfogade celler eller en egen tabell ligger i vägen under det. Flytta dem och försök igen.",
    en: "There was no room for the sheet: merged cells or a table of your own stand in its way below it. Move them and try again.",
  }),
  "not-in-front": () => ({
    sv: "En annan arbetsbok ligger framför. Klicka i den här arbetsboken och försök igen.",
    en: "Another workbook is in front. Click in this workbook and try again.",
  }),
  "session-lost": () => ({
    sv: "Kontakten med arbetsboken bröts. Ladda om sidan eller öppna arbetsboken igen.",
    en: "The connection to the workbook was lost. Reload the page or open the workbook again.",
  }),
  "write-unsure": () => ({
    sv: "Kontakten med arbetsboken bröts medan det skrevs. Ladda om, kontrollera planen och se efter om ändringen finns där innan du gör den igen.",
    en: "The connection to the workbook was lost during the write. Reload, check the plan and see whether the change is there before you make it again.",
  }),
  "half-done": () => ({
    sv: "Bladen hann inte bli klara. Skapa dem igen, så görs de färdiga.",
    en: "The sheets were not finished. Create them again to finish them.",
  }),
  busy: () => ({
    sv: "Excel är upptaget just nu. Vänta en stund och försök igen.",
    en: "Excel is busy at the moment. Wait a little and try again.",
  }),
  "too-large": () => ({
    sv: "Planen är för stor för att läsas eller skrivas på en gång. Ta bort tomma rader i tabellerna och försök igen.",
    en: "The plan is too large to read or write at once. Remove empty rows in the tables and try again.",
  }),
  "keeps-changing": () => ({
    sv: "Tabellerna ändrades medan de lästes. Vänta tills dina kollegor har gjort klart och försök igen.",
    en: "The tables changed while they were read. Wait until your colleagues have finished and try again.",
  }),
  "not-loaded": () => ({
    sv: "En del av tillägget kunde inte laddas. Se efter att du har kontakt med nätet och ladda om.",
    en: "A part of the add-in could not be loaded. Make sure that you are online, and reload.",
  }),
  "too-old": () => ({
    sv: "Den här versionen av Excel är för gammal. Använd Excel 2021 eller senare, eller Excel på webben.",
    en: "This version of Excel is too old. Use Excel 2021 or later, or Excel on the web.",
  }),
} satisfies Record<string, (name: Text) => Text>;
