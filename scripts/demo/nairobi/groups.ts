import type { DemoGroup } from "../types/person.ts";

export const groups: DemoGroup[] = [
	{
		key: "dawa-mezani",
		name: "Dawa Mezani: medicines that arrive",
		purpose:
			"Find out, with the people who order, carry, count and swallow them, why essential medicines run out in our clinics, and change one thing at a time. We meet on the second Thursday, two hours, at the store; the store gives the room and the circle pays the tea.",
		coordinator: "meera",
		members: ["meera", "wanjiku", "achieng", "naserian", "otieno"],
		created: "2025-03-13",
	},
	{
		key: "shule-na-vijana",
		name: "Shule na Vijana",
		purpose:
			"A place where teachers, youth workers and the SACCO that carries the students can talk about failure in schools and on the street without it reaching a newspaper or a board of management. Last Saturday of the month, two afternoons a term kept free by both schools.",
		coordinator: "amina",
		members: ["amina", "mutua", "baraka", "njoroge", "hassan"],
		created: "2025-06-28",
	},
];
