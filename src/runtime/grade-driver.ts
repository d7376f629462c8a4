/** The part of the driver that grades, as text by file name; only for code that is bundled with `?bundled`. */
import init from './driver/grade/__init__.py';
import answer from './driver/grade/answer.py';
import arrays from './driver/grade/arrays.py';
import charts from './driver/grade/charts.py';
import comparing from './driver/grade/comparing.py';
import failed from './driver/grade/failed.py';
import fence from './driver/grade/fence.py';
import frames from './driver/grade/frames.py';
import judge from './driver/grade/judge.py';
import library from './driver/grade/library.py';
import plain from './driver/grade/plain.py';
import registering from './driver/grade/registering.py';
import rules from './driver/grade/rules.py';
import submission from './driver/grade/submission.py';

export const GRADE_DRIVER = {
	'grade/__init__.py': init,
	'grade/answer.py': answer,
	'grade/arrays.py': arrays,
	'grade/charts.py': charts,
	'grade/comparing.py': comparing,
	'grade/failed.py': failed,
	'grade/fence.py': fence,
	'grade/frames.py': frames,
	'grade/judge.py': judge,
	'grade/library.py': library,
	'grade/plain.py': plain,
	'grade/registering.py': registering,
	'grade/rules.py': rules,
	'grade/submission.py': submission,
};
