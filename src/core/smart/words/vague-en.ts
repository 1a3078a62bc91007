import { group } from "./word-group";

/** English words that say too little by themselves. None is a finding alone: a number, a delivery or a date helps it. */
export const vagueEn = [
  group(
    "vague",
    "effort",
    `work towards, work toward, work to, work for, work with, work on, strive, strive for, strive to, aim, aim to,
    seek to, try to, endeavour, aspire`,
    "reach … by …",
  ),
  group(
    "vague",
    "effort",
    `promote, foster, advocate, advance, champion, nurture, cultivate, stimulate, protect, preserve, safeguard`,
    "hold … for at least …",
  ),
  group(
    "vague",
    "effort",
    `support, continue to support, assist, help, aid, back, serve, care for`,
    "give … to at least …",
  ),
  group(
    "vague",
    "effort",
    `encourage, inspire, motivate, engage, involve, empower, influence, urge`,
    "invite at least … to …",
  ),
  group(
    "vague",
    "effort",
    `facilitate, enable, contribute, contribute to, create conditions, create opportunities, make possible, allow`,
    "set up …",
  ),
  group(
    "vague",
    "effort",
    `raise awareness, increase awareness, awareness, highlight, market, showcase, demonstrate, spread, educate,
    inform, communicate, publicise, publicize`,
    "… of … know … by …",
  ),
  group(
    "vague",
    "effort",
    `ensure, guarantee, maintain, continue, continue to, keep/keeps/kept, sustain, integrate, embed, address, manage,
    prioritise, prioritize, focus on, leverage, utilise, utilize, be committed, drive, lead the way, be a driving
    force, offer opportunities`,
    "every … has … by …",
  ),
  group(
    "vague",
    "talk",
    `collaborate, cooperate, co-operate, coordinate, partner, liaise, engage with, discuss, talk, network, share
    experience, exchange experience, share best practice, participate, interact, meet with`,
    "decide on … by …",
  ),
  group(
    "change",
    "movement",
    `strengthen, raise, enhance, improve, deepen, broaden, widen, optimise, optimize, expand, simplify, maximise,
    maximize, modernise, modernize, expedite, accelerate, streamline, speed up`,
    "raise … from … to …",
  ),
  group("change", "movement", "increase, grow, boost, double up", "raise … from … to …"),
  group(
    "change",
    "movement",
    `reduce, decrease, lower, cut, limit, minimise, minimize, shorten, prevent, avoid, mitigate, conserve`,
    "cut … from … to …",
  ),
  group("more", "movement", "more, fewer, less, higher, lower, shorter, longer, faster"),
  group(
    "slogan",
    "slogan",
    `attractive, vibrant, thriving, leading, inclusive, sustainable, world class, good, better, best, high quality,
    safe, welcoming, healthy, strong, stronger, modern, effective, efficient, excellent, innovative, dynamic,
    creative, open-minded, diverse, resilient, great, positive, meaningful, accessible, equal, improved,
    gender-conscious, conscious, smart, livable, liveable, competitive`,
    "… of … choose …",
  ),
  group(
    "feeling",
    "feeling",
    `feel, feel safe, feel welcome, enjoy, be satisfied, are satisfied, satisfied, sense of, belong, thrive,
    experience`,
    "at least … % say in … that …",
  ),
  group(
    "hedge",
    "hedge",
    `appropriate, possible, potential, various, relevant, suitable, different, additional, certain, other, several,
    where feasible, any, necessary, key, further`,
  ),
  group(
    "open",
    "open",
    `ongoing, on-going, continuous, continuously, continually, continual, constantly`,
    "every term",
  ),
  group("open", "open", "regularly, regular, on a regular basis, periodically, frequently", "twice a year"),
  group(
    "open",
    "open",
    `over time, in due course, in the long term, in the long run, in the future, eventually, always`,
    "by …",
  ),
  group(
    "open",
    "open",
    `gradually, gradual, as needed, when needed, as soon as possible, where possible, short-term, long-term`,
    "by …",
  ),
];
