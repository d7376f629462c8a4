import { describe, expect, test } from 'vitest';
import { normalise } from '#src/search/normalise.ts';

describe('normalise', () => {
	test.each([
		['np.add.at', 'numpy add at'],
		['pd.concat', 'pandas concat'],
		['.at[]', 'dataframe at'],
		['X | None', 'x union none'],
		['except*', 'except star exceptiongroup'],
		['what is := for', 'what is walrus for'],
		['a[::-1]', 'a reverse slice'],
		['x[:, None]', 'x newaxis'],
		['2 ** 3', '2 power unpack 3'],
		['*args and **kwargs', 'args and unpack kwargs'],
		['A @ B', 'a matmul b'],
		['@property', 'property'],
		['__slots__', 'slots'],
		['f"{x}"', 'f-string x'],
		["don't repeat, don't", "don't repeat"],
		['df to np, plainly', 'dataframe to numpy plainly'],
		["scikit-learn's Pipeline", 'sklearn pipeline'],
		['O(1) look-ups', 'constant time look-ups'],
		['', ''],
	])('%s', (query, words) => {
		expect(normalise(query).join(' ')).toBe(words);
	});

	test('of an error message, what another reader would see too is left', () => {
		expect(
			normalise('ValueError: operands could not be broadcast together with shapes (3,4) (3,)').join(' '),
		).toBe('valueerror operands could not be broadcast together with shapes');
		expect(
			normalise("FileNotFoundError: [Errno 2] No such file or directory: '/home/me/data set/a.csv'").join(
				' ',
			),
		).not.toMatch(/home|csv/);
	});

	test('of a traceback, the last line is left', () => {
		const pasted =
			'Traceback (most recent call last): File "/home/me/train.py", line 3, in <module> fit(x) ' +
			'During handling of the above: File "<stdin>", line 1 TypeError: unhashable type: \'list\'';
		expect(normalise(pasted)).toEqual(['typeerror', 'unhashable', 'type', 'list']);
	});

	test('a query of particulars alone is kept', () => {
		expect(normalise('(1000, 1, 512)')).toEqual(['1000', '1', '512']);
	});

	test('a pasted page costs no more than a long question', () => {
		const words = Array.from({ length: 500 }, (_, i) => `word${i}`);
		expect(normalise(words.join(' ')).length).toBeLessThan(20);
	});
});
