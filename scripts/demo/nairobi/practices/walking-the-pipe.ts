import type { DemoPractice } from "../../types/practice.ts";

export const walkingThePipe: DemoPractice = {
	key: "walking-the-pipe",
	lang: "en",
	tags: ["water", "local-government", "coaching", "systems-thinking"],
	audience: "public",
	involved: [],
	versions: [
		{
			at: "2025-11-24",
			by: "juma",
			reason: "Four walks done; others asked for it",
			status: "worked",
			title: "Walking the pipe with a manager who is not allowed to explain",
			situation:
				"Our managers see the network as a screen with green and red lines. They visit the field when there is a burst or a minister. In both cases no plumber says anything of use.",
			tension:
				'A manager in the field has an itch to instruct, and a plumber has the habit of saying "yes, engineer". Put them together for a day and each leaves confirmed.',
			whatWeDo: `One manager, one plumber, one main. We walk it from the reservoir to the last tap, on foot, usually 7 to 9 kilometres, starting at six.

- The plumber leads and decides where to stop.
- The manager may ask but not explain. If he explains, he buys a soda. (Our finance director bought eleven.)
- At every stop: what was here before, what do you do here when it fails, what did you do that nobody knows of?
- Lunch where the plumber has lunch.
- At the last tap, sit with whoever fetches water there, for half an hour, without saying which company you are from until they ask.
- Next morning the manager tells the walk to the other managers. The plumber is in the room, and corrects.`,
			whyItWorks:
				"Feet are slow. At walking pace the network stops being lines and becomes decisions of named people, many of them clever, made with what was in the pickup that day. And after the eleventh soda a man starts listening out of thrift.",
			whatHappened:
				"Four walks. On the first we passed nineteen valves; the system had twelve. A pressure valve set by hand every evening by a retired plumber, for no pay, because he lives beside it and pities the street above: no one in the office knew that the upper street's water depended on one old man's knees. He is on a contract now. The procurement manager changed the order for couplings after seeing what a crew does when it has the wrong ones (bicycle tube).",
			watchFor:
				"Choose a plumber who has a friend in the room next morning. And don't let communications send a photographer.",
		},
	],
	trials: [
		{
			by: "meera",
			started: "2026-02-23",
			context:
				"Walking the medicine: the county's health finance officer followed one carton of ORS from my store to a child in a house, with the driver leading.",
			report: {
				at: "2026-03-12",
				outcome: "worked",
				changed: "By lorry, motorbike and foot, over two days. The soda rule stayed.",
				surprised:
					"The carton waited four days at a clinic for the key of a store room. The officer kept looking at his watch as if it could be a mistake.",
				evidence: "He has signed the clinics' small claims within a week since; before it took a month.",
			},
		},
		{
			by: "mutua",
			started: "2026-05-11",
			context: "The principal follows one Form Three student through a whole school day, the student leading.",
			report: {
				at: "2026-06-15",
				outcome: "did-not-work",
				changed: "We let him sit at the back in lessons. Every teacher taught to the back row.",
				surprised:
					"The student was asked by friends for two weeks what she had told him. I had not thought of protecting her.",
				evidence:
					"Talk with the student and with her mother. She did not want a second day, and I should have asked three students, not one.",
			},
		},
	],
};
