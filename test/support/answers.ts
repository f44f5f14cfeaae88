/** What an API answered, in the shape that the test looks at. */
export const jsonOf = async <T>(answer: Response | Promise<Response>): Promise<T> => (await (await answer).json()) as T;

/** The id of what an API made. */
export const idOf = async (answer: Response | Promise<Response>): Promise<string> =>
	(await jsonOf<{ id: string }>(answer)).id;

/** What an API says to people. */
export const messageOf = async (answer: Response | Promise<Response>): Promise<string> =>
	(await jsonOf<{ message: string }>(answer)).message;
