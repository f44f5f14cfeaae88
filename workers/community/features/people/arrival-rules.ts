/** The two questions of a first introduction, beside name and organisation (DOMAIN, C1). */
export const arrivalQuestions = ["community-if-successful", "for-each-other"] as const;
type ArrivalQuestion = (typeof arrivalQuestions)[number];

/** As a form asks them, and as a person's page calls the answers. */
export const arrivalWords: Readonly<
	Record<ArrivalQuestion, { readonly asked: string; readonly hint: string; readonly told: string }>
> = {
	"community-if-successful": {
		asked: "Given your mission, what would the community look like if you were successful?",
		hint: "Not your organisation: the place where you live and work.",
		told: "What the community would look like",
	},
	"for-each-other": {
		asked: "What is your vision for what this group might accomplish for each other?",
		hint: "What you hope to give, and to find.",
		told: "What we might accomplish for each other",
	},
};

export const longestArrival = 2_000;

export type ArrivalAnswer = { readonly question: ArrivalQuestion; readonly text: string };
export type ArrivalTexts = Readonly<Record<ArrivalQuestion, string>>;

/** The answers in the order of the questions; what was left empty is none. */
export const answersIn = (texts: ArrivalTexts): ArrivalAnswer[] =>
	arrivalQuestions.flatMap((question) => (texts[question] ? [{ question, text: texts[question] }] : []));

export const textsOf = (answers: readonly ArrivalAnswer[]): ArrivalTexts => {
	const textFor = (question: ArrivalQuestion) => answers.find((one) => one.question === question)?.text ?? "";
	return { "community-if-successful": textFor("community-if-successful"), "for-each-other": textFor("for-each-other") };
};
