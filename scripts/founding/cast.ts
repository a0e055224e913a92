/** The founding cast: one client, six competing vendors, about forty people. All invented. */
const host = 'Northstar Telecom';
export const facilitator = { name: 'Imani Okoro', mail: 'imani@northstar.example' };
export const counsel = { name: 'Teodor Brandt', mail: 'teodor@brandt-law.example' };

export interface CastVendor {
  name: string;
  group: string;
  sites: string[];
  answer: 'willing' | 'with conditions';
  hopes: string;
  notes: string;
  /** The first is the leader. */
  people: string[];
}

/** The six vendors, in the order of their buy-in calls. */
export const vendors: CastVendor[] = [
  {
    name: 'Brightwater Contact',
    group: 'Brightwater Holdings',
    sites: ['Manila', 'Iloilo'],
    answer: 'willing',
    hopes: 'Team leaders who stay calm when the queue is red.',
    notes: 'Worried that the loudest company will own the day.',
    people: [
      'Amihan Reyes',
      'Jun Bautista',
      'Carlo Mendoza',
      'Liza Soriano',
      'Paolo Garcia',
      'Tess Navarro',
      'Rina Lim',
    ],
  },
  {
    name: 'Calloway Voice',
    group: 'Calloway Group',
    sites: ['Tulsa'],
    answer: 'willing',
    hopes: 'To hear that it is not just us.',
    notes: 'Lost a supervisor to another vendor last spring; may be touchy about it.',
    people: [
      'Dana Whitfield',
      'Marcus Boyd',
      'Elena Petrov',
      'Sam Ortega',
      'Grace Kim',
      'Noah Fields',
    ],
  },
  {
    name: 'Delmar Care',
    group: 'Delmar Care',
    sites: ['Bogota', 'Medellin'],
    answer: 'willing',
    hopes: 'A way to find an hour for coaching.',
    notes: 'Asked twice whether the client keeps score.',
    people: [
      'Lucia Herrera',
      'Andres Mejia',
      'Camila Rojas',
      'Mateo Vargas',
      'Sofia Pardo',
      'Diego Leal',
    ],
  },
  {
    name: 'Everline Support',
    group: 'Everline',
    sites: ['Guadalajara'],
    answer: 'willing',
    hopes: 'Stories that make people care about the customer.',
    notes: 'Wants counsel in the room before saying anything.',
    people: [
      'Rodrigo Salas',
      'Ximena Cruz',
      'Hector Duarte',
      'Paula Rios',
      'Ivan Soto',
      'Marisol Vega',
    ],
  },
  {
    name: 'Fernhill Connect',
    group: 'Fernhill',
    sites: ['Pune'],
    answer: 'willing',
    hopes: 'To grow young team leaders faster.',
    notes: 'Their leader is new in the role.',
    people: [
      'Priya Nair',
      'Rohan Desai',
      'Anita Rao',
      'Vikram Shah',
      'Meera Joshi',
      'Kabir Sethi',
      'Leela Menon',
    ],
  },
  {
    name: 'Granite Response',
    group: 'Granite Partners',
    sites: ['Kingston'],
    answer: 'with conditions',
    hopes: 'Practical things to try on Monday.',
    notes: 'Comes only if nobody from sales is in the room.',
    people: [
      'Althea Grant',
      'Winston Clarke',
      'Jada Brown',
      'Omar Reid',
      'Simone Blake',
      'Andre Lewis',
    ],
  },
];

/** A summit as the host starts it, one week after the given time. */
export function charter(nowMs: number) {
  return {
    title: 'The founding summit',
    purpose: 'Share how we lead, coach and grow people so that customers are treated better.',
    host,
    mission: 'Better days for customers and for the people who serve them.',
    hopedFor: 'A few things every company wants to try, and the trust to tell how they went.',
    startsAtMs: nowMs + 7 * 86_400_000,
    timeZone: 'America/New_York',
    languages: ['en'],
    willingPercent: 80,
  };
}
