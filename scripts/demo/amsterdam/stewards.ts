import type { DemoPerson } from "../types/person.ts";

export const stewardsAndFacilitators: DemoPerson[] = [
	{
		key: "marijke",
		name: "Marijke Hoekstra",
		email: "marijke.hoekstra@example.org",
		place: "Amsterdam-Noord",
		organisation: "Buurtteam De Banne",
		languages: ["nl", "en"],
		role: "steward",
		joined: "2025-01-14",
		introduction:
			"Ik was achttien jaar ambulant hulpverlener en ben nu teamleider van een buurtteam. In januari 2025 zat ik met Rachid en Anouk aan een tafel in het buurthuis omdat we alle drie dezelfde gezinnen kenden en elkaar niet.",
		objectives: [
			"Gesprekken voeren waarin de bewoner de agenda maakt",
			"Stoppen met dingen die we alleen voor de verantwoording doen",
		],
		skills: ["Huisbezoeken", "Moeilijke telefoontjes", "Een casus kort vertellen"],
		motivation: "Ik wil over tien jaar niet hoeven zeggen dat we het eigenlijk allemaal al wisten.",
		consent: {
			fields: ["place", "organisation", "languages", "introduction", "skills"],
			purpose: "Andere buurtteams en chapters mogen mij rechtstreeks vragen naar het keukentafelgesprek.",
			to: "public",
			until: "2028-06-30",
		},
	},
	{
		key: "rachid",
		name: "Rachid El Amrani",
		email: "rachid.elamrani@example.org",
		place: "Amsterdam-Noord",
		organisation: "Woningcorporatie De Brug Wonen",
		languages: ["nl", "en"],
		role: "steward",
		joined: "2025-01-14",
		introduction:
			"Wijkbeheerder van 640 woningen rond het Breedveld. Begonnen als huismeester; ik heb nog altijd de sleutels van alle kelders. Ik doe burenruzies, lekkages en alles wat in geen enkel formulier past.",
		objectives: ["Bewoners betrekken bij renovaties vóór de tekening af is", "Ruzies eerder horen"],
		skills: ["Bemiddelen tussen buren", "Bewonersavonden", "Arabisch en Berbers op de galerij"],
		motivation: "Op kantoor heten het complexen. Ik wil dat mijn collega's de mensen erin zien.",
		consent: {
			fields: ["organisation", "languages", "skills"],
			purpose: "Contact with people elsewhere who work in social housing.",
			to: "network",
			until: "2027-12-31",
		},
	},
	{
		key: "anouk",
		name: "Anouk Verbruggen",
		email: "anouk.verbruggen@example.org",
		place: "Amsterdam-Zuidoost",
		organisation: "ROC Amstelrand",
		languages: ["nl", "en", "es"],
		role: "facilitator",
		joined: "2025-01-14",
		introduction:
			"Docent en studieloopbaanbegeleider bij zorg en welzijn, niveau 3 en 4. Ik begeleid sinds 2019 intervisiegroepen en heb er genoeg zien doodbloeden om te weten dat het niet aan de mensen ligt.",
		objectives: ["Stages zo inrichten dat studenten er ook echt van leren", "Minder praten als begeleider"],
		skills: ["Intervisie begeleiden", "Werkvormen inkorten", "Feedback op een les"],
		motivation: "Mijn studenten komen straks bij de mensen hier aan tafel werken. Dat maakt het eerlijk.",
		consent: {
			fields: ["place", "organisation", "languages", "introduction", "objectives", "skills"],
			purpose: "Iedereen die intervisie wil opzetten mag mij vinden en iets vragen.",
			to: "public",
			until: "2028-12-31",
		},
	},
	{
		key: "femi",
		name: "Femi Adeyemi",
		email: "femi.adeyemi@example.org",
		place: "Amsterdam-Oost",
		organisation: "Bureau Tussenruimte",
		languages: ["en", "nl"],
		role: "facilitator",
		joined: "2025-02-18",
		introduction:
			"Freelance facilitator, born in Ibadan, in Amsterdam since 2011. I worked eight years in a bank's change department, which taught me mostly what not to do with sticky notes. My Dutch is good until people get angry; then I switch to English and they slow down.",
		objectives: [
			"Find out why cross-organisation pairs fall apart",
			"Facilitate groups where half the room did not choose to come",
		],
		skills: ["Large-group conversations", "Peer coaching", "Bilingual meetings"],
		motivation: "This is the only room in my week where nobody pays me, so I can say when something failed.",
		consent: {
			fields: ["place", "languages", "introduction", "skills"],
			purpose: "To be asked by other chapters to host or co-host a session.",
			to: "network",
			until: "2027-09-30",
		},
	},
];
