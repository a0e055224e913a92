import { vendors } from './cast.ts';
import { actions, badCommitment, commitments, fourteen, summary } from './lines.ts';
import { moveTo, settled } from './live.ts';
import type { Played, Teller } from './played.ts';

async function promises(played: Played, teller: Teller): Promise<void> {
  const { facilitator: lead, counsel: law, leaders, attendees, ideaIds } = played;
  await moveTo(lead, 'plan');
  for (const [at, text] of actions.entries()) {
    const ownerId = leaders[at]?.person ?? '';
    await lead.must('AddAction', { text, ownerId, dueOn: '2027-05-31', ideaId: ideaIds.at(-1) });
  }
  await moveTo(lead, 'commitments');
  const bad = await leaders[1]?.ask('MakeCommitment', badCommitment);
  teller.fact(
    bad?.held?.action === 'block',
    'a commitment on pay is blocked by the strict profile',
  );
  for (const [at, commitment] of commitments.entries()) {
    const commitmentId = (await leaders[at * 2]?.must('MakeCommitment', commitment)) ?? '';
    await settled();
    const early = (await attendees[9]?.view())?.[`commitment/${commitmentId}`];
    teller.fact(early === undefined, 'a commitment is shown only after counsel has read it');
    await law.must('ApproveCommitment', { commitmentId });
  }
  await moveTo(lead, 'close');
  const thanked = leaders[4]?.person;
  const text = 'Thank you for asking the question nobody dared to ask.';
  await attendees[3]?.must('GiveKudos', { personId: thanked, ideaId: '', text });
  await lead.must('EndLive');
}

async function minutes(played: Played, teller: Teller): Promise<void> {
  const { facilitator: lead, counsel: law, leaders, summit } = played;
  await lead.must('WriteSummary', { text: summary });
  await lead.must('SendMinutes');
  const early = await lead.ask('PublishMinutes');
  teller.fact(early.code === 'counsel-first', 'the minutes wait for counsel');
  await law.must('ApproveMinutes');
  const waiting = await lead.ask('PublishMinutes');
  teller.fact(waiting.code === 'leaders-first', 'and for every leader');
  const asked = 'Please say that the buddy idea came up twice.';
  const correctionId = (await leaders[5]?.must('AskCorrection', { text: asked })) ?? '';
  await lead.must('AmendMinutes', {
    correctionId,
    text: `${summary} The buddy idea came up twice.`,
  });
  await lead.must('SendMinutes');
  await law.must('ApproveMinutes');
  for (const leader of leaders) await leader.must('ConfirmMinutes');
  await lead.must('PublishMinutes');
  await settled();
  const text = await (leaders[0] as { page(path: string): Promise<string> }).page(
    `/s/${summit}/minutes.md`,
  );
  const leaked = fourteen.filter(({ stop }) => text.includes(stop));
  teller.fact(leaked.length === 0, 'the minutes hold no stopped word');
  teller.fact(/objects to the present discussion/.test(text), 'the minutes hold the objection');
  teller.fact(text.includes('leadership week'), 'the minutes hold the commitments');
}

async function checks(played: Played, teller: Teller): Promise<void> {
  const { facilitator: lead, leaders, attendees, screens } = played;
  const commitment = Object.keys((await leaders[0]?.view()) ?? {}).find((key) =>
    key.startsWith('commitment/'),
  );
  const commitmentId = commitment?.slice('commitment/'.length);
  await leaders[0]?.must('UpdateCommitment', { commitmentId, progress: 'on the way', note: '' });
  await lead.must('CloseSummit');
  await settled();
  const late = await attendees[0]?.ask('SignRules', { version: 1 });
  teller.fact(late?.code === 'wrong-stage', 'a closed summit takes nothing more');
  for (const screen of screens) {
    teller.fact(
      screen.gaps === 0,
      `the ${screen.who}'s screen had no gap in ${screen.frames} frames`,
    );
    const notes = vendors.filter(({ notes }) => screen.heard.includes(notes));
    teller.fact(notes.length === 0, `no buy-in note reached the ${screen.who}`);
    const bare = JSON.stringify(screen.view);
    const split = /"(votesByVendor|byVendor|dotsBy)"/.test(bare);
    teller.fact(!split, `nothing is counted by vendor for the ${screen.who}`);
    screen.close();
  }
}

/** Actions, commitments, kudos, minutes, and what each screen must have seen in the end. */
export async function playAfter(played: Played, teller: Teller): Promise<void> {
  await promises(played, teller);
  await minutes(played, teller);
  await checks(played, teller);
}
