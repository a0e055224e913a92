const WORDS = `
  the a an and or but if in on at to of for from with we you they he she it this that these
  those my our your their his her i is are was were do does did can could will would should what
  who which when where why how monday tuesday wednesday thursday friday saturday sunday january
  february march april may june july august september october november december spring summer
  autumn winter north south east west new old san santo santa el la los las costa rica paso
  salvador domingo montego bay cape town hong kong great gen black team lead leader site client
  vendor partner please thanks thank hi hello hey good kudos props big proud english spanish
  french german portuguese polish latin european american african asian first second third
  office customer service quality call center centre contact voice chat email excel word teams
  zoom google microsoft azure linkedin slack ops csat nps aht fcr qa hr ceo cfo cto coo gm vp ai
  kpi sla wfm rta crm lob tl sme ok no yes not just so also all each every let lets one two
  three four five six some any more most day night week month year shift queue floor room table
  group item rule challenge idea project school house united states kingdom republic grow legal
  late small large best next last here there only even curious everyone nobody anyone minimum
  data private business cebu manila davao clark bogota medellin guadalajara tijuana monterrey
  kingston phoenix dallas tampa tulsa tucson halifax belfast newcastle lisbon krakow sofia cairo
  durban nairobi accra kigali pune hyderabad bangalore colombo casablanca rabat panama colombia
  egypt guatemala poland jamaica tirana skopje barcelona barranquilla recife vietnam mexico
  india philippines iloilo honduras ohio texas florida athens moncton warsaw york angeles
  francisco diego paulo captain hold music world cup stories story words happy birthday
  christmas easter
`;

/** Capitalised words that are no part of a person's name when two stand side by side. */
export const NOT_NAMES: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/u));
