import type { DemoPerson } from "../types/person.ts";

export const stewardsAndFacilitators: DemoPerson[] = [
	{
		key: "maureen",
		name: "Maureen Gallagher",
		email: "maureen.gallagher@example.org",
		place: "Quincy",
		organisation: "Longfellow Teaching Hospital",
		languages: ["en"],
		role: "steward",
		joined: "2024-02-13",
		introduction:
			"Nurse for 26 years, nurse manager of 6 West (cardiac step-down) for nine. I came to the first meeting because a valve factory was coming and I wanted to see how people who are allowed to stop a line talk to each other.",
		objectives: [
			"Get learning across the 7 o'clock handover without adding overtime",
			"Say less in meetings that I chair",
		],
		skills: ["Shift handover", "Coaching new charge nurses", "Talking to a finance department about ten minutes"],
		motivation:
			"On a ward you fix the same thing over and over unless somebody writes down what they found. I want to stop meeting old problems as if they were new.",
		consent: {
			fields: ["place", "organisation", "languages", "introduction", "objectives", "skills"],
			purpose: "So that nurses and shift leaders elsewhere can call me about the handover huddle.",
			to: "public",
			until: "2028-06-30",
		},
	},
	{
		key: "darnell",
		name: "Darnell Whitfield",
		email: "darnell.whitfield@example.org",
		place: "Lowell",
		organisation: "Merrimack Flow Controls",
		languages: ["en"],
		role: "steward",
		joined: "2024-02-13",
		introduction:
			"I run operations at a 240-person plant that makes gate and check valves for water utilities. Started on the test bench in 1998. Co-steward of this chapter since the beginning.",
		objectives: [
			"Find out what the floor stops telling me when I walk by",
			"Start the new machining line with our guesses written down",
		],
		skills: ["After-action review", "Production planning", "Apologising in front of a shift"],
		motivation:
			"Two improvement programs died in my plant and both times I was told that they had succeeded. I would like to hear it sooner.",
		consent: {
			fields: ["organisation", "introduction", "objectives", "skills"],
			purpose: "To find other plants that learn on the floor rather than in a training room.",
			to: "network",
			until: "2027-12-31",
		},
	},
	{
		key: "priya",
		name: "Priya Raghunathan",
		email: "priya.raghunathan@example.org",
		place: "Malden",
		organisation: "Greater Harbor Transit Authority",
		languages: ["en"],
		role: "facilitator",
		joined: "2024-02-20",
		introduction:
			"Learning and development lead at the transit authority: operators, dispatch, planning. Before that a schedule planner, which means that I have made most of the mistakes that I now teach about.",
		objectives: [
			"Help planners and operators disagree about facts first",
			"Facilitate without slides",
			"Speak less in the meetings that I chair or facilitate",
		],
		skills: ["Ladder of inference", "Facilitating mixed groups", "Timetable planning"],
		motivation:
			"In the authority I am 'training'. Here I am someone who is trying something and may be wrong, which is better company.",
		consent: {
			fields: ["organisation", "languages", "introduction", "skills"],
			purpose: "To exchange facilitation methods with other chapters.",
			to: "network",
			until: "2028-01-31",
		},
	},
	{
		key: "lucia",
		name: "Lucía Benavides",
		email: "lucia.benavides@example.org",
		place: "East Boston",
		organisation: "Jeffries Point K-8 School",
		languages: ["es", "en"],
		role: "facilitator",
		joined: "2024-03-05",
		introduction:
			"Subdirectora de una escuela K-8 en East Boston, donde siete de cada diez familias hablan español en casa. Crecí en Medellín y llegué a Boston a los catorce años. I run our Spanish-language sessions and coordinate the schools table.",
		objectives: [
			"Que las familias hablen más que nosotros en las reuniones",
			"Entender por qué faltan los alumnos que faltan",
		],
		skills: ["Reuniones con familias", "Facilitación bilingüe", "Acompañamiento de maestros nuevos"],
		motivation: "Aprendo más de la enfermera de la esquina que de muchos cursos para directores.",
		consent: {
			fields: ["place", "organisation", "languages", "introduction", "objectives", "skills"],
			purpose: "Para que otras escuelas con familias migrantes puedan escribirme, en español o en inglés.",
			to: "public",
			until: "2027-08-31",
		},
	},
];
