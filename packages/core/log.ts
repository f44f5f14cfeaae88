/** One structured line a happening: an event name and what is needed to find its cause. Never content or secrets. */
export type Log = (
	event: string,
	fields?: Readonly<Record<string, string | number | boolean | null | undefined>>,
) => void;

export const consoleLog: Log = (event, fields = {}) => console.log(JSON.stringify({ event, ...fields }));
export const silentLog: Log = () => {};
