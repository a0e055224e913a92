import { partial, texts } from 'virtual:views';
import { openPage } from '../page.ts';
import { participantScene } from '../scenes/participant.ts';

openPage({ partial, texts, scene: participantScene });
