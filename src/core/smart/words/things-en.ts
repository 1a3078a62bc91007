import { group } from "./word-group";

/** English words for what can be handed over, opened or ticked off. */
export const thingsEn = [
  group(
    "thing",
    "document",
    `action plan, agenda item, agreement, annual report, appendix, application, archive, article, benchmark, bicycle
    plan, blueprint, book, brand guide, brochure, budget, building code, business case, business plan, bylaw,
    calendar, carbon footprint, case study, catalog, catalogue, certificate, chart, charter, checklist, climate
    action plan, code, constitution, contract, covenant, curriculum, data set, dataset, declaration, definition,
    diploma, directory, document, easement, energy plan, fact sheet, flyer, form, framework document, green building
    standard, greenhouse gas inventory, guide, guidebook, guideline, handbook, handout, housing plan, indicator,
    inventory, invoice, label, leaflet, letter, list, log, logo, manual, map, master plan, membership, memorandum,
    minutes, newsletter, ordinance, overlay district, paper, permit, plan, policy, poster, press release, program,
    programme, proposal, protocol, purchasing policy, questionnaire, quiz, recommendation, record, register,
    regulation, report, resolution, roadmap, routine, rule, schedule, scorecard, sign, signage, site plan,
    specification, standard, statement, sticker, strategy, style guide, survey report, syllabus, tax credit,
    template, terms of reference, toolkit, transcript, transit plan, white paper`,
  ),
  group(
    "thing",
    "digital",
    `app, blog, calculator, channel, dashboard, database, film, helpline, hotline, intranet, network meter, page,
    platform, podcast, portal, service, system, tool, video, web page, webinar, webpage, website, wiki`,
  ),
  group(
    "thing",
    "body",
    `advisory board, board, center, centre, club, commission, committee, cooperative, council, department, forum,
    foundation, fund, group, hub, incubator, institute, office, panel, society, steering group, task force, team,
    union, unit, working group`,
  ),
  group(
    "thing",
    "post",
    `adviser, advisor, ambassador, apprentice, coordinator, counsellor, director, intern, lecturer, liaison, manager,
    mentor, nurse, officer, ombudsman, position, post, professor, representative, seat, staff member, teacher,
    trainee, vacancy, vacant post`,
  ),
  group(
    "thing",
    "event",
    `annual meeting, audit, award, ballot, bike tour, breakfast, campaign, census, ceremony, challenge, clean-up,
    cleanup, collection event, competition, concert, conference, consultation, contest, course, day, demonstration,
    demonstration garden, demonstration project, dinner, drive, election, energy audit, evaluation, event,
    excursion, exercise, exhibition, fair, feasibility study, festival, film night, forum event, fundraiser, general
    assembly, hearing, induction, inspection, lecture, lunch, market day, meeting, networking event, open day, open
    house, orientation, performance, pilot, planting day, prize, project, race, raffle, reception, referendum, ride,
    round table, seminar, session, show, summit, survey, tour, tournament, town hall, trial, trip, visit, walk,
    walkthrough, waste audit, week, workshop`,
  ),
  group(
    "thing",
    "place",
    `anaerobic digester, apartment, array, bar, battery, bench, bicycle, bike, bike lane, bin, bioswale, boiler,
    bottle filling station, boulevard, bridge, building, bus, bus line, bus route, bus shelter, bus stop, cabin,
    cafe, camera, charger, charging point, charging station, chiller, common room, community garden, compost,
    computer, container, court, crosswalk, curb, digester, dog park, dorm, dormitory, dumpster, electric vehicle,
    elevator, facility, farmers market, faucet, fixture, fleet, garden, green roof, greenhouse, greenway, gym, hall
    of residence, heat pump, home, house, housing unit, hvac system, hybrid, hybrid vehicle, insulation, kitchen,
    lab, laboratory, lamp, landfill, lane, library, light, lighting, market, median, meter, microgrid, nursery,
    orchard, park, parking, path, photovoltaic, pitch, plant, playground, plaza, police car, pond, prayer room,
    pump, rack, rain barrel, rain garden, ramp, recycling bin, refuse truck, residence, retention pond, road, roof,
    room, roundabout, school, shelter, shop, sidewalk, signal, smart meter, solar panel, splash pad, sports field,
    sports hall, square metre, station, stop, store, stream buffer, street, streetlight, student residence, studio,
    study place, study space, swale, thermostat, toilet, traffic signal, trail, transfer station, tree, truck,
    turbine, vehicle, water fountain, well, wetland, wind turbine, window, workshop space`,
  ),
  group(
    "thing",
    "money",
    `allowance, bond, discount, fee, grant, incentive, loan, rate, rebate, refund, scholarship, stipend, subsidy, tax`,
  ),
  group(
    "thing",
    "arrangement",
    `accreditation, award scheme, ban, baseline, bike share, bikeshare, buddy program, buddy scheme, bursary, cap,
    car pool, car share, carpool, carshare, certification, complaint procedure, composting program, container
    scheme, criteria, criterion, deadline, discount card, feedback form, helmet, hotline number, internship, kit,
    limit, loan program, mechanism, mentoring programme, mentoring scheme, method, metric, model, module, mug,
    organisation chart, partnership agreement, placement, procedure, process map, quota, rain gauge, recycling
    program, requirement, revolving fund, reward, ride share, scheme, shuttle, student card, target, timetable,
    voucher, zone, zoning`,
  ),
  group(
    "weak",
    "teaching",
    `advice, assistance, coaching, education, guidance, information, material, outreach, presentation, training,
    workshop series`,
  ),
  group(
    "work",
    "inquiry",
    `analysis, assessment, comparison, examination, follow-up, inquiry, investigation, mapping, monitoring, needs
    analysis, research, review, study`,
  ),
];
