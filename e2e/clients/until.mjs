import { setTimeout as pause } from 'node:timers/promises';

/**
 * Asks again and again until the answer is a truthy value, and returns that value. An error thrown by `ask` ends the
 * wait at once: what is merely not so yet is to be answered with a falsy value.
 *
 * @template T
 * @param {string} what what is waited for, named in the error if it does not come
 * @param {() => T | Promise<T>} ask
 * @param {{ seconds?: number, every?: number }} [limits] the deadline, and the milliseconds between two questions
 * @returns {Promise<NonNullable<T>>}
 */
export async function until(what, ask, { seconds = 60, every = 100 } = {}) {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > deadline) throw new Error(`waited ${seconds} s in vain for ${what}`);
    await pause(every);
  }
}
