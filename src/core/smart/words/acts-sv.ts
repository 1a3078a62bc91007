import { group } from "./word-group";

/** Swedish verbs for what is either done or not. `ta fram/tar fram` gives the forms of one verb; other verbs are inflected by rule. */
export const actsSv = [
  group(
    "act",
    "done",
    `ackreditera, anlägga/anlägger/anläggs/anläggas/anlagd/anlagt/anlagda/anlagts, anordna, ansluta sig till/ansluter
    sig till/anslutit sig till, ansluta/ansluter/ansluts/anslutas/ansluten/anslutna/anslutet/anslutit/anslutits,
    anställa, ansöka om, anta/antar/antas/antog/antogs/antagit/antagits/antagen/antaget/antagna, anvisa, arkivera,
    arrangera, asfaltera, auktorisera, avgiftsbelägga/avgiftsbeläggs/avgiftsbelägger, avlasta, avskaffa, avsluta,
    avsätta/avsätter/avsätts/avsättas/avsatt/avsatts/avsatta, avtala om, avveckla, avverka, bekosta, belysa upp,
    belöna, bemanna, besiktiga, beskära/beskär/beskärs/beskuren, besluta, besluta om, besvara,
    besöka/besöker/besöks/besökt, betala, bilda, bjuda in/bjuder in/bjuds in/bjudas in/bjudit in, boka, bordlägga,
    borra, bygga, bygga om, bygga upp, bygga ut, byta, byta till, byta ut, certifiera, cykla, debitera, dekorera,
    dela in, dela ut, delegera, detaljplanera, diarieföra/diarieför/diarieförs, digitalisera, diplomera,
    distribuera, dra in/drar in/dras in, dubblera, döpa om, e-arkivera, elektrifiera, energideklarera,
    energieffektivisera, enkätera, erhålla, ersätta/ersätter/ersätts/ersättas/ersatt/ersatta/ersatts, erövra,
    examinera, fakturera, fasa ut, fastställa, filma, finansiera, flytta, flytta in, fortbilda, fotpatrullera,
    färdigställa, få låna/får låna, få åka/får åka, föra in/förs in/föras in, förbjuda, fördela,
    förlänga/förlänger/förlängs/förlängd/förlängt, förmedla, förse/förser/förses/försedd/försetts, gallra, ge ut/ger
    ut/ges ut/gett ut/getts ut, godkänna, gräva, gå med i/går med i, gå över till/går över till, halvera,
    hastighetssäkra, hissa, hyra, hyra ut, hyrs, hämta, hålla öppet/håller öppet/hålls öppna/hålls öppet, höja
    avgiften/höjer avgiften, inbjuda, införa/införs/inför en/införas/införd/infört/införda/införts, införskaffa,
    inhandla, inkludera i, inkomma/inkommer/inkommit, inkvartera, inreda/inreder/inreds, inrikta tillsyn, inrätta,
    installera, intervjua, intervjuas, inventera, investera, inviga, isolera, kalla, kalla till, kamerabevaka,
    kameraövervaka, kartlägga och redovisa, kartlägga och åtgärda, klassa, klippa, knyta till/knyts till/knyter
    till, knyta/knyter/knyts, komma överens om/kommer överens om, komplettera, kompostera, kontakta, kontrollera,
    konvertera, koppla in, kvalitetssäkra, källsortera, köpa, köpa in, köra/kör/körs/körts, ladda, ladda ner, ladda
    upp, laga, laga mat, lansera, larma, logga in, lotta ut, lägga ner/läggs ner, lägga till/läggs till, lägga
    ut/lägger ut/läggs ut, lämna in, låna ut, markanvisa, markera, mejla, miljöcertifiera, montera, montera upp,
    märka, märka upp, mäta, måla om, möblera/möbleras/möblerar/möblerat/möblerad/möblerade, nattvandra, nominera,
    ordna, parkera, patrullera, placera, placera ut, planlägga, plantera, premiera, producera film,
    protokollföra/protokollförs, prova, provtaga, publicera, ratificera, registrera, rekrytera, rekvirera,
    remittera, renovera, reparera, revidera, ringa/ringer, riva/river/rivs/rivas/rivit/riven/rivits/rivna, rusta
    upp, röja, rösta om, röta, samla in, samla/samlas, samlokalisera, sammanställa, samråda om, sanda, sanera, satsa
    pengar, schemalägga/schemalägger/schemaläggs/schemalagd/schemalagt, screena, servera, signera, skaffa, skicka
    hem, skicka in, skicka ut, skjutsa, skriva avtal/skriver avtal, skriva in/skriver in/skrivs in/skrivas
    in/skrivits in, skriva under/skriver under/skrivs under, skrota, skylta, skylta upp, slopa, slutföra, slå
    ihop/slås ihop, solcellsförse, sopa, sortera ut, spela in, sponsra, spärra, starta upp, ställa upp/ställer
    upp/ställs upp/ställas upp/ställts upp, ställa ut/ställer ut/ställs ut, stämma av/stämmer av/stäms av, stänga,
    stängsla, subventionera, svara, säkra gångpassager, sälja/säljer/säljs/säljas/sålt/såld/sålda/sålts, sänka
    hastigheten/sänker hastigheten, sätta upp/sätter upp/sätts upp/sättas upp/satt upp/satts upp, ta bort/tar
    bort/tas bort/tagits bort, ta i bruk/tas i bruk/tar i bruk/tagits i bruk, ta med i/tas med i/tar med i, ta
    över/tar över/tas över, teckna, testa, tilldela, tilldelas, tillfråga, tillgängliggöra på/tillgängliggörs på,
    tillgänglighetsanpassa, tillhandahålla, tillsätta/tillsätter/tillsätts/tillsättas/tillsatt/tillsatte/tillsatts,
    tilläggsisolera, trafikera, transportera, trycka, trycka upp, träffa, underteckna, uppdatera,
    uppföra/uppförs/uppföras/uppfört/uppförd/uppförda, uppgradera, upphandla, upprusta, upprätta, utbilda, utlysa,
    utrusta, utse/utser/utses/utsett/utsedd/utsedda/utsetts, utvärdera, vaccinera,
    återanvända/återanvänder/återanvänds, återställa/återställer/återställs/återställd,
    återvinna/återvinner/återvinns, åtgärdas/åtgärdats/åtgärdade/åtgärdat, öppna, överenskomma om, övergå
    till/övergår till, översätta/översätter/översätts/översättas/översatt/översatta/översatts`,
  ),
  group(
    "report",
    "reported",
    `avrapportera, delge, delredovisa, inlämna, leverera, lämna/lämnar/lämnas/lämnat/lämnats/lämnade, presentera,
    rapportera, redogöra för/redogör för/redogörs för, redovisa, slutrapportera, slutredovisa, statusrapportera,
    återrapportera, återredovisa, överlämna`,
  ),
  group(
    "make",
    "made",
    `arbeta fram, bereda, designa, dokumentera, etablera, finansiera, formulera, framtagen/framtaget/framtagna, följa
    upp/följer upp/följs upp/följas upp/följts upp, förnya,
    genomföra/genomför/genomförs/genomföras/genomförd/genomfört/genomförda/genomförts/genomförde,
    göra/gör/görs/göras/gjort/gjord/gjorda/gjorts, hålla/håller/hålls/hållas/hållit/hållits, implementera, initiera,
    inleda, kartlägga/kartlägger/kartläggs/kartläggas/kartlagd/kartlagt/kartlagts,
    klarlägga/klarlagt/klarlagd/klarlägger/klarläggs, konstruera, lägga/lägger/läggs/läggas/lagt/lagts, mäta, ordna,
    organisera, planera, producera, programmera, påbörja, samla/samlar/samlas, sammankalla, skapa, skicka,
    skriva/skriver/skrivs/skrivas/skrivit/skriven/skrivet/skrivna/skrivits, starta, starta upp, ställa krav/ställer
    krav/ställs krav, ställa/ställer/ställs/ställas/ställt/ställts, ta fram/tar fram/tas fram/tog fram/togs
    fram/tagit fram/tagits fram/fram ta, tas/ta/tar, tillskapa, tillämpa, utarbeta, utforma, utveckla, utvärdera,
    vidareutveckla, visa upp`,
  ),
  group(
    "there",
    "made",
    `sammanträda, mötas/möts/mötts, träffas, finnas/finns/fanns/funnits, vara på plats/är på plats, vara klar/är
    klar/är klart/är klara, vara färdig/är färdig/är färdigt/är färdiga, ligga ute/ligger ute, vara i bruk/är i
    bruk, vara i drift/är i drift, äga rum/äger rum/ägt rum, ske/sker/skett, vara igång/är igång, vara infört/är
    infört, gälla för/gäller för`,
  ),
  group(
    "have",
    "made",
    `få/får/fått, ha/har/haft, använda/använder/används/användas, ge/ger/ges/gett/getts, driva/driver/drivs/drivas,
    erbjuda/erbjuder/erbjuds/erbjudas/erbjudit, bedriva/bedriver/bedrivs, äga/äger`,
  ),
  group(
    "inquire",
    "inquiry",
    `analysera, bedöma, belysa/belyser/belyses/belysas/belyst, bevaka, följa/följer/följs, fördjupa sig,
    föreslå/föreslår/föreslås, ge förslag, identifiera, inventera behov, jämföra/jämför/jämförs/jämföras,
    klargöra/klargör/klargörs/klargjort, lämna förslag, precisera, pröva, se över/ser över/ses över/setts över,
    sortera, studera, titta på, undersöka, utforska, utreda/utreder/utreds/utredas/utrett/utretts/utredd,
    överväga/överväger/övervägs/övervägas`,
  ),
];
