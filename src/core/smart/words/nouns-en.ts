import { group } from "./word-group";

/** English nouns that name no object two readers would agree on, and nouns for what can be counted or measured. */
export const nounsEn = [
  group(
    "abstract",
    "abstract",
    `ability, accessibility, action, activity, activity area, actor, approach, area, atmosphere, attention,
    attractiveness, awareness, balance, basis, belonging, benefit, best practice, brand, capacity, challenge area,
    city, clarity, climate, collaboration, commitment, communication, community, competence, condition, connection,
    consideration, contact, context, conversation, cooperation, coordination, creativity, culture, curiosity,
    development, dialogue, dignity, direction, discussion, diversity, economy, effect, efficiency, effort, energy,
    engagement, entrepreneurship, environment, equality, everyone, example, excellence, exchange, experience,
    fairness, force, form, freedom, future, growth, harmony, health, hope, idea, identity, image, impact, inclusion,
    influence, initiative, innovation, integration, interest, involvement, issue, justice, knowledge, leadership,
    learning, legacy, level, life, lifestyle, matter, measure, mindset, momentum, motivation, municipality, need,
    openness, opportunity, organisation, organization, outlook, participation, partnership, perspective, pollution,
    position, possibility, potential, practice, presence, pride, process, profile, quality, region, relation,
    relationship, renewable energy, reputation, research, resource, respect, responsibility, role, safety,
    satisfaction, sense, service level, society, spirit, stakeholder, step, strength, structure, student life,
    support, sustainability, time, tradition, transition, transparency, trust, understanding, value, vision, voice,
    way, well-being, wellbeing, work`,
  ),
  group(
    "quantity",
    "quantity",
    `number, share, proportion, percentage, amount, level, rate, volume, average, score, rank, ranking, total, count,
    spread`,
  ),
  group(
    "countable",
    "countable",
    `absence, accident, acre, applicant, apprenticeship, attendance, bag, biogas, business, canopy, car, carbon
    emission, case, child, children, commuter, company, complaint, consumption, cost, crime, customer, cyclist,
    degree, dropout, electricity, electricity consumption, employee, energy consumption, energy use, flight, food,
    food waste, fuel, gas, ghg emission, grade, greenhouse gas emission, hour, household, housing, idling,
    impervious surface, income, injury, job, kilometer, landfill, man, meal, meat, member, men, mile, parking space,
    participant, patent, pedestrian, publication, pupil, purchase, queue, recycling, rent, resident, response time,
    rider, ridership, solar, square, student, student housing, ton, tree canopy, trip, turnout, unemployment,
    vehicle mile, visitor, volunteer, waiting time, waste, water, water consumption, water use, woman, women`,
  ),
  group(
    "neutral",
    "neutral",
    `administration, authority, citizen, colleague, country, district, field, government, human, listen, month,
    people, person, public, school division, staff, state, university, week, year, youth`,
  ),
];
