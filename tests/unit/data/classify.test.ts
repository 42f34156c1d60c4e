import { describe, expect, it } from 'vitest';
import { classifyError, classifyStatus, classifyText, parseJson } from '@/data/classify';

describe('classifyStatus', () => {
  it.each([301, 304, 401, 404, 500, 503])('tells status %i by its number', (status) => {
    expect(classifyStatus(status)).toEqual({ code: `HTTP_${status}` });
  });

  it.each([
    ['120', { code: 'HTTP_503', retryAfterS: 120 }],
    ['1e9', { code: 'HTTP_503', retryAfterS: 3_600 }],
    ['Wed, 21 Oct 2026 07:28:00 GMT', { code: 'HTTP_503' }],
    ['-5', { code: 'HTTP_503' }],
    ['', { code: 'HTTP_503' }],
  ])('N05 · heeds a Retry-After of %j as far as it is one of seconds, and no longer than an hour', (header, failure) => {
    expect(classifyStatus(503, header)).toEqual(failure);
  });

  it.each([200, 203, 206])('lets status %i through', (status) => {
    expect(classifyStatus(status)).toBeUndefined();
  });
});

describe('classifyText', () => {
  it.each([
    ['', 'EMPTY'],
    [' \n', 'EMPTY'],
    ['<!DOCTYPE html><title>Sign in</title>', 'NOT_JSON_HTML'],
    ['\n<html lang="zh">', 'NOT_JSON_HTML'],
    ['<?xml version="1.0"?><html/>', 'NOT_JSON_HTML'],
    ['<script>location="/login"</script>', 'NOT_JSON_HTML'],
  ])('tells %j as %s', (text, code) => {
    expect(classifyText(text)?.code).toBe(code);
  });

  it('lets anything through that may be data', () => {
    expect(classifyText('[]')).toBeUndefined();
  });
});

describe('classifyError', () => {
  it('blames the network, or the device where it says that it is offline', () => {
    expect(classifyError(new TypeError('Failed to fetch'), true)).toEqual({ code: 'NETWORK', detail: 'Failed to fetch' });
    expect(classifyError('thrown text', false)).toEqual({ code: 'OFFLINE', detail: 'thrown text' });
  });
});

describe('classifyError on a 204', () => {
  it.each([
    "Failed to construct 'Response': Response with null body status cannot have body",
    'Response constructor: Response body is given with a null body status.',
    'Response cannot have a body with the given status.',
  ])('takes "%s" for an empty answer', (message) => {
    expect(classifyError(new TypeError(message), true).code).toBe('EMPTY');
  });
});

describe('parseJson', () => {
  it.each(['{"a":', '[NaN]', '[1] tail', 'Infinity', "{'a':1}"])('N08, D05 · refuses %s as BAD_JSON', (text) => {
    expect(parseJson(text)).toMatchObject({ code: 'BAD_JSON' });
  });

  it('gives the value of valid JSON', () => {
    expect(parseJson('[{"id":"a"}]')).toEqual({ json: [{ id: 'a' }] });
  });
});
