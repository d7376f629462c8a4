import './find-base.ts';
import './paint-theme.ts';
import './fall-back.ts';
