const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Amounts in words. */
export const numberWords = list(
  "två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton tjugo trettio fyrtio femtio sextio sjuttio åttio nittio " +
    "hundra hundratals tusen tusentals miljon miljoner miljard miljarder noll dussin varannan vartannat merparten majoriteten " +
    "hälften halvera halveras halverad halverat halverats halverade dubblera dubbleras dubblerad dubblerats fördubbla fördubblas " +
    "fördubblad fördubblats tredubbla tredubblas dubbelt tredjedel tredjedelar fjärdedel fjärdedelar femtedel tiondel " +
    "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety " +
    "hundred thousand million billion zero dozen net-zero halve halves halved halving double doubled doubles doubling triple tripled thirds",
);

/** Amounts only where they stand for a share: "half of", "by half", "three quarters". */
export const shareWords = list("half third quarter quarters most majority flertalet");

/** "Ingen", an amount only of something. */
export const noneWords = list("ingen inget inga no");

/** Articles too, and amounts only in some places: "minst ett tillfälle", "one shelter". */
export const oneWords = list("en ett one");

/** "Var tredje elev". */
export const everySo = list("tredje fjärde femte sjätte tionde");
