import { describe, expect, it } from 'vitest';
import { downloadBytes, importsOf, modulesFor, packagesFor } from '#src/runtime/packages.ts';
import type { Manifest, PackageEntry } from '#src/wheelhouse/manifest.ts';

const wheel = (name: string, imports: string[], depends: string[] = []): PackageEntry => ({
	name: `${name}.whl`,
	path: name,
	size: 10,
	sha256: '',
	version: '1',
	imports,
	depends,
});
const manifest: Manifest = {
	build: '',
	python: '3.14.2',
	pyodide: '314.0.3',
	core: [{ name: 'pyodide.mjs', path: 'x', size: 5, sha256: '' }],
	packages: {
		mypy: wheel('mypy', ['mypy']),
		numpy: wheel('numpy', ['numpy']),
		scipy: wheel('scipy', ['scipy'], ['numpy']),
		'scikit-learn': wheel('scikit-learn', ['sklearn'], ['scipy', 'numpy']),
	},
	lock: {},
};

describe('the imports of a program', () => {
	it.each([
		['import numpy as np', ['numpy']],
		['import os, numpy.linalg as la', ['os', 'numpy']],
		['def f():\n    from sklearn.svm import SVC', ['sklearn']],
		['import time; import numpy', ['time', 'numpy']],
		['from . import x\nimportant = 1', []],
		['import numpy  # import scipy', ['numpy']],
	])('of %j', (code, modules) => {
		expect(importsOf(code)).toEqual(modules);
	});
});

describe('the packages of a program', () => {
	it('come with all they depend on, by distribution name', () => {
		expect(packagesFor({ code: 'import sklearn.linear_model' }, manifest)).toEqual([
			'numpy',
			'scikit-learn',
			'scipy',
		]);
	});

	it('include the tool that takes it', () => {
		expect(packagesFor({ code: 'import numpy', runner: 'mypy' }, manifest)).toEqual(['mypy', 'numpy']);
	});

	it('name the modules that are worth importing beforehand', () => {
		const code = 'import os, numpy.linalg as la\nfrom sklearn.svm import SVC\nimport torch';
		expect(modulesFor({ code }, manifest)).toEqual(['numpy.linalg', 'sklearn.svm']);
		expect(modulesFor({ code: '', runner: 'mypy' }, manifest)).toEqual(['mypy.api']);
	});

	it('leave out what the site does not have', () => {
		expect(packagesFor({ code: 'import torch, os' }, manifest)).toEqual([]);
	});

	it('count towards what a first run loads', () => {
		expect(downloadBytes({ code: 'print(1)' }, manifest)).toBe(5);
		expect(downloadBytes({ code: 'import scipy' }, manifest)).toBe(25);
	});
});
