import { finderOf, type Finder } from "./phrase";

/** Words for acts that are either done or not done, whatever their object: a post is filled, a council is set up. */
export const checkableActs: readonly string[] = [
  ..."inrätta,inrättas,inrättar,inrättat,inrättad,inrättats,anställa,anställs,anställas,anställd,anställt".split(","),
  ..."publicera,publicerar,publiceras,publicerad,publicerat,lansera,lanserar,lanseras,lanserad,lanserat".split(","),
  ..."upprätta,upprättar,upprättas,upprättad,upprättat,bilda,bildar,bildas,bildad,bildat".split(","),
  ..."bygga,bygger,byggs,byggas,byggd,byggt,öppnar,öppnas,öppnad,införa,inför en,införs,införas,införd".split(","),
  ..."anta,antas,antagen,antaget,teckna,tecknar,tecknas,tecknad,underteckna,undertecknas,utse,utser,utses".split(","),
  ..."arrangera,arrangerar,arrangeras,anordna,anordnar,anordnas,färdigställa,färdigställs,färdigställd".split(","),
  ..."installera,installeras,översätta,översätts,översatt,revidera,revideras,reviderad,uppdatera,uppdateras".split(","),
  ..."framtagen,framtaget,framtagna,genomförd,genomfört,genomförda,redovisad,redovisat,beslutad,beslutat".split(","),
  ..."hire,hires,hired,recruit,recruited,appoint,appointed,publish,publishes,published,launch,launched".split(","),
  ..."adopt,adopted,sign,signed,build,built,install,installed,translate,translated,open a,opened".split(","),
  ..."set up,establish,established,complete,completed,deliver,delivered,organise,organize,host".split(","),
];

/** Verbs that make something checkable only together with a thing that can be handed over. */
export const makingVerbs: readonly string[] = [
  ..."ta fram,tar fram,tas fram,utarbeta,utarbetar,utarbetas,skapa,skapar,skapas,starta,startar,startas".split(","),
  ..."genomföra,genomför,genomförs,genomföras,göra,görs,gör,skriva,skrivs,hålla,håller,hålls".split(","),
  ..."presentera,presenteras,lämna,lämnas,skicka,skickas,erbjuda,erbjuds,ge ut,producera".split(","),
  ..."finns,finnas,utveckla,utvecklas,sammanställa,sammanställs,besluta,beslutas,införa,etablera,etableras".split(","),
  ..."create,creates,created,produce,produces,produced,develop,developed,write,written,prepare,prepared".split(","),
  ..."carry out,conduct,conducted,hold,draw up,submit,submitted,present,presented,offer,run,introduce".split(","),
];

/** Things that can be handed over, as the last part of a Swedish compound or an English noun. */
export const products: readonly string[] = [
  ..."guide,guiden,guider,rapport,rapporten,rapporter,handbok,broschyr,folder,webbplats,webbsida".split(","),
  ..."handlingsplan,handlingsplanen,policy,riktlinje,riktlinjer,avtal,avtalet,checklista,rutin,rutiner".split(","),
  ..."enkät,enkäten,enkäter,kartläggning,kartläggningen,utvärdering,utvärderingen,förstudie,förstudien".split(","),
  ..."utbildning,utbildningen,utbildningar,kurs,kurser,seminarium,seminarier,konferens,mässa,workshop".split(","),
  ..."kampanj,kampanjen,kampanjer,evenemang,introduktionsvecka,mottagning,studentombud,råd,arbetsgrupp".split(","),
  ..."genomförandegrupp,styrgrupp,förteckning,register,modell,verktyg,film,nyhetsbrev,tjänst,beslutsunderlag".split(
    ",",
  ),
  ..."report,handbook,website,guidelines,agreement,checklist,survey,evaluation,course".split(","),
  ..."seminar,conference,campaign,working group,tool,toolkit,newsletter,action plan,strategy,training".split(","),
];

const act = finderOf(checkableActs);
const making = finderOf(makingVerbs);
const product = finderOf(products, { compounds: true });

/** Words between a verb and what it makes: "ta fram en gemensam och tillgänglig guide". */
const reach = 80;

/** Finds a delivery that one can tick off: a checkable act, something made, or a sentence that opens with the product. */
export const findDelivery: Finder = (sentence) => {
  const done = act(sentence);
  if (done) return done;
  for (const part of clausesOf(sentence)) {
    const found = opening(part.text) ?? made(part.text);
    if (found) return { start: part.start + found.start, end: part.start + found.end };
  }
  return undefined;
};

function opening(clause: string) {
  const found = product(clause);
  return found && /^\s*(?:en |ett |a |an |the )?$/iu.test(clause.slice(0, found.start)) ? found : undefined;
}

function made(clause: string) {
  const verb = making(clause);
  if (!verb) return undefined;
  const found = product(clause.slice(verb.end, verb.end + reach));
  return found && { start: verb.start, end: verb.end + found.end };
}

/** Full stops part one thing to be done from the next. */
function clausesOf(sentence: string): { text: string; start: number }[] {
  return Array.from(sentence.matchAll(/[^.;:!?\n]+/gu), ({ 0: text, index }) => ({ text, start: index }));
}
