/** A calendar day as it is written, `YYYY-MM-DD`, that there is: 31 February would roll over into March. */
export const isDay = (text: string): boolean =>
	/^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;
