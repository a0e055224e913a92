/** Challenges from the first seed article; the first three are prepared, the last is posted live. */
export const challenges = [
  'How do you inspire call center reps to care deeply about customers?',
  'How do you find time to coach when the queue is backed up?',
  'How do you build better leadership in a young front-line team?',
  'How do you use simple tools to communicate with agents on the floor?',
];

export const practices = [
  'We start every shift with one customer letter, read aloud by an agent.',
  'Two team leaders cover each other for twenty minutes, so each gets one quiet coaching talk a day.',
  'New team leaders shadow for six weeks before they lead a huddle alone.',
  'We film a short thank-you from the floor each month.',
];

export const ideas = [
  'What if we had a week where we all concentrated on developing our leaders around this difficult challenge?',
  'What if we produced inspiring videos to reinforce the vision each month?',
  'What if every team leader had a buddy in their own company for the first ninety days?',
  'What if we opened each meeting with a story from a customer?',
];

/** One message a topic that must be stopped, and a look-alike that must pass. */
export const fourteen: { topic: string; stop: string; pass: string }[] = [
  {
    topic: 'pricing',
    stop: "We're billing 14.20 a productive hour on this account now, what about you?",
    pass: 'The real price of a rushed coaching chat is a repeat call.',
  },
  {
    topic: 'wages',
    stop: 'We start agents at 19 thousand plus night differential, you?',
    pass: 'Pay attention to the first ten seconds, that is where empathy is won.',
  },
  {
    topic: 'no_poach',
    stop: "Gentlemen's agreement: we don't touch each other's team leaders, ok?",
    pass: 'We hire for kindness and train for systems.',
  },
  {
    topic: 'bids',
    stop: "Are you going in for the insurer's RFP or sitting it out?",
    pass: 'It is a tender moment when a caller cries; give agents the silence to handle it.',
  },
  {
    topic: 'allocation',
    stop: 'You keep Spanish, we keep English, and nobody steps over.',
    pass: 'How do you divide coaching time between new and tenured people?',
  },
  {
    topic: 'capacity',
    stop: 'How many agents do you have on this account right now?',
    pass: "An agent's capacity for empathy runs out after a string of hard calls; we give a three-minute reset.",
  },
  {
    topic: 'boycott',
    stop: 'If all six of us refuse the new penalty clause they have to drop it.',
    pass: 'Customers who threaten to boycott the brand usually just want to be heard.',
  },
  {
    topic: 'strategy',
    stop: "We're about to launch a voice bot for retail clients in spring.",
    pass: 'Our roadmap for a new team leader: listen, shadow, co-coach, solo.',
  },
  {
    topic: 'proprietary',
    stop: "I can forward the client's unreleased product sheet.",
    pass: 'We use a public coaching model, it is in any bookshop.',
  },
  {
    topic: 'secrets',
    stop: 'The reporting portal login is svc_ops / Harbor!2291',
    pass: 'The key to a calm floor is a predictable break.',
  },
  {
    topic: 'contract_terms',
    stop: 'What penalty do you pay if service level drops under target?',
    pass: 'Agents sign a team charter they wrote themselves.',
  },
  {
    topic: 'personal_data',
    stop: 'Maria Santos on our night team was signed off with depression.',
    pass: 'A caller in her eighties once taught our whole class about patience.',
  },
  {
    topic: 'disparagement',
    stop: 'Who has the best satisfaction score among the six?',
    pass: 'Kudos to the team that shared the buddy checklist.',
  },
  {
    topic: 'side_channel',
    stop: 'Add me on WhatsApp, not here, about the renewal.',
    pass: "I'll call the agent after her shift to hear her side.",
  },
];

export const actions = [
  'Write down the leadership week in one page that any company may use.',
  'Collect three customer stories for the opening of the next meeting.',
];

export const commitments = [
  {
    text: 'We will run a leadership week in October in our own way.',
    owner: 'Amihan Reyes',
    dueOn: '2027-10-29',
    done: 'Every team leader has had two coaching talks and we tell the group what we learned.',
  },
  {
    text: 'We will try one ten-minute huddle format for six weeks.',
    owner: 'Lucia Herrera',
    dueOn: '2027-06-30',
    done: 'We tell the group what worked and what did not.',
  },
];

/** A commitment that the strict filter must stop. */
export const badCommitment = {
  text: 'All six vendors will start agents at the same pay from 1 March.',
  owner: 'Dana Whitfield',
  dueOn: '2027-03-01',
  done: 'Everybody has said so.',
};

export const summary =
  'The companies discussed how to make people care about customers, how to find time to coach and how to grow young team leaders. They shared practices, collected ideas and agreed on two actions. Each company decided alone on its commitments.';

/** A topic the facilitator keeps out of this room, and a new sentence on it. */
export const ownTopic = {
  name: 'The dog question',
  why: 'The landlord asked us to leave dogs at work out of this meeting.',
  action: 'hold',
  sample: 'Could I bring my dog to the night shift on Friday?',
  examples: [
    'My dog slept under the desk for the whole late shift.',
    'Can agents bring a dog to the floor on Fridays?',
    'Her dog barked during the huddle and everybody laughed.',
    'We want one dog day a month for the night team.',
    'A dog on the floor calms new agents down.',
    'The dog next to my desk needs a walk at noon.',
    'Two dogs played in the break room today.',
    'Please let my dog stay while I coach.',
    'He walks the dog before each morning shift.',
    'Our team leader brought her dog to the one-on-one.',
  ],
};

/** A word the first company keeps to itself. */
export const ownWord = 'Ligonaut';
