import { partial, texts } from 'virtual:views';
import { openPage } from '../page.ts';
import { deskScene } from '../scenes/desk.ts';

openPage({ partial, texts, scene: deskScene });
