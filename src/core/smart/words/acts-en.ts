import { group } from "./word-group";

/** English verbs for what is either done or not. `build/built` gives the forms of one verb; other verbs are inflected by rule. */
export const actsEn = [
  group(
    "act",
    "done",
    `abolish, accredit, acquire, add, adopt, advertise, affiliate, allocate, allot, amend, annex, apply for, appoint,
    approve, arrange, ask, audit, award, ban, book, borrow, bring on, broadcast, build/builds/built,
    buy/buys/bought, call, carry out, caulk, certify, charge, close, codify, collect, compile, complete, compost,
    conduct, connect, construct, contact, convert, create/creates/created/creating, decommission, dedicate, deliver,
    deliver meals, demolish, deploy, designate, dig, digitise, digitize, dismantle, dispatch, display, dispose,
    distribute, divert, donate, double, draft, draw up, drill, elect/elects/elected, electrify, eliminate, enact,
    enrol, enroll, equip, erect, establish, exempt, exhibit, fill, film, finalise, finalize, finance, finish, form,
    found, fund, give away, halve, hand out, harvest, hire, hold/holds/held, host, implement, impose, incorporate,
    inspect, install, institute, insulate, interview, introduce, invite, join, label, landfill, launch, lease, lend,
    levy, license, mail, make available, make mandatory, mandate, mark, measure, meter, move, mow, negotiate,
    nominate, open, organise, organize, paint, pass, patrol, pave, pay/pays/paid, permit, phase in, phase out,
    pilot, plant, post, print, procure, prohibit, provide free, publish, purchase, put in place, put up, quadruple,
    ratify, recognize, record, recruit, recycle, redesign, refurbish, register, relocate, remove, renovate, rent,
    repair, replace, replant, replenish, require, reserve, restore, resurface, retrofit, reuse, review and revise,
    review and update, revise, rezone, roll out, schedule, sell/sells/sold, send/sends/sent, serve meals, set
    up/sets up/setting up, sign, sign up, signpost, sponsor, staff, stream, stripe, submeter, submit, subscribe,
    subsidise, subsidize, switch, train, transition, translate, update, upgrade, upload, visit, vote, waive,
    weatherize`,
  ),
  group("report", "reported", `account for, brief, hand in, hand over, present, publish results, report, report back`),
  group(
    "make",
    "made",
    `apply, assign, begin, collect, design, develop, document, enforce, evaluate, formalise, formalize, formulate,
    gather, identify, implement, include, initiate, issue, maintain, make/makes/made, perform, plan, prepare,
    produce, put together, run, schedule, secure, share, stage, start, track, undertake, write/writes/written`,
  ),
  group(
    "there",
    "made",
    `meet/meets/met, convene, exist/exists/existed, there is, there are, there will be, be in place, is in place, are
    in place, be available, is available, are available, be ready, is ready, take place/takes place/took place, be
    in force, is in force, be in operation`,
  ),
  group(
    "have",
    "made",
    `use, has/have/had, give/gives/given, get/gets/got, offer, provide, run, own, operate, receive, gain`,
  ),
  group(
    "inquire",
    "inquiry",
    `analyse, analyze, assess, clarify, compare, consider, determine, evaluate whether, examine, explore,
    investigate, look into, map, monitor, propose, research, review, study, survey, track`,
  ),
];
