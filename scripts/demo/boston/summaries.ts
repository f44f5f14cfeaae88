import type { DemoSummary } from "../types/summary.ts";

export const summaries: DemoSummary[] = [
	{
		period: "2026-06",
		by: "priya",
		published: "2026-07-03",
		audience: "network",
		lang: "en",
		title: "June: three rungs, and an import from Amsterdam",
		body: `**Tried.** The ladder of inference lost two of its five rungs, after a video call in which somebody asked which rung we were on and nobody knew. A librarian took Amsterdam's *intervisie* home to six branches. A member at a credit union ended a half year of swapping complaints between two branches: one form letter is kinder, and compliance has no more time.

**Did not work.** A member had invited a rider to a garage to read out her complaint, which went so well that a second rider was invited. That one went badly, and five operators have not come back. The practice says so now. We spent most of our June meeting on it, the best forty minutes of the evening.

**Thanks** to the nurse who tried a street-corner review in a vaccination van and wrote down the fainting count, and to the school in Nairobi for the tin mug. Our school board passes a soup ladle.

**We ask.** What do you do with a person in a listening round who does not want to speak? And has anyone done peer consultation among people who compete for the same promotion? Five garage supervisors begin in July.`,
	},
	{
		period: "2026-07",
		by: "maureen",
		published: "2026-08-04",
		audience: "network",
		lang: "en",
		title: "July: who speaks first when half of the shift is new",
		body: `A quiet month, eleven of us at the meeting, outdoors, by the bear dens of a park, because half of our rooms are locked in July.

**Tried.** The handover huddle has a fourth version. A maternity ward in Nairobi asked who should begin when half of the shift is new, and we noticed that our travel nurses had been answering that for us: whoever is new to the unit begins. One branch library held a listening round about opening hours with fourteen residents and popsicles. They did not want Sundays. They want eight in the morning.

**Did not work.** Supervisors from three garages met for Amsterdam's five steps in a dispatch room, with the radio on. They brought cases that they had already solved. It goes on until October, but the member who runs it isn't hopeful. On my ward the morning huddle is dead, after two years of trying, and I have said so to the staff.

**Thanks** to whoever drove three people home to Lowell, and to our guest researcher, who read us her field notes and let us argue.

**We ask.** Has any ward, anywhere, found a way to learn from a *night* shift before it goes home to bed?`,
	},
	{
		period: "2026-08",
		by: "lucia",
		published: "2026-09-05",
		audience: "public",
		lang: "es",
		title: "Agosto: antes de que suene el timbre",
		body: `En agosto las escuelas están vacías y por fin hay tiempo de escribir. La mesa de escuelas se reunió dos veces, una en español y una en inglés.

**Lo que probamos.** La ronda de escucha antes de una votación escolar ya va por la tercera; uno de sus miembros nos contó que la junta la pasa peor que los vecinos. Un consejo de barrio de Ámsterdam nos pidió permiso para llevársela. Volvimos a leer la hoja de palitos del centro de salud: de 23 niños intérpretes bajaron a 4.

**Lo que no funcionó.** La tutoría de octavo a séptimo no subió ninguna nota y a un alumno le hizo daño. El maestro que la escribió pidió que la contáramos entera. También fallé yo: en mi escuela todavía llamamos a un niño "para una cosita rápida" dos o tres veces por semana.

**Gracias** a la enfermera que vino a una reunión entera en español con un diccionario, y a la secretaria que llama a las familias. Este año esas horas se pagan.

**Pedimos** a las otras comunidades: ¿alguien ha estudiado las ausencias *con* las familias que faltan? Leímos el mapa de medicinas de Nairobi y queremos intentar algo parecido, sin que nadie quede expuesto.`,
	},
	{
		period: "2026-09",
		by: "darnell",
		published: "2026-10-05",
		audience: "network",
		lang: "en",
		title: "September: eleven numbers, four of which we can explain",
		body: `**Tried.** A credit union branch now reads one abandoned loan application every Friday before opening, the way a cell in our plant reads a scrapped valve. A health center in East Boston began a Saturday huddle with nine people and a whiteboard. A ninth-grade team has the three-rung ladder on index cards. All three are open; ask us at Christmas.

**New and untried.** Dispatchers will ride the bus and operators will sit at the desk, in twelve pairs, agreed with the union. I've put up for criticism a wall of guesses for a machine that I already bought. Its business case has eleven numbers and I can explain four.

**Mixed.** The five-step consultation has an honest second version. Two cases moved, two did not, and two people dropped out because of the hour, which suited branches that have staff. Its author hadn't seen it since hers does.

**Thanks** for finding other people's complaints for us to read, and to whoever fixed the coffee machine.

**We ask.** If you have written down guesses together with a supplier in the room: did the supplier write any? And from Nairobi we would like to borrow one market-day review to run at a loading dock.`,
	},
	{
		period: "2026-10",
		by: "lucia",
		published: "2026-11-06",
		audience: "public",
		lang: "en",
		title: "October: they wrote the page themselves",
		body: `**Tried.** After four listening rounds with 166 people, a school board no longer writes up what residents said. Each circle corrects its own sheet, which is posted the same night. Complaints about being misquoted: nineteen when the board wrote, two since. A round entirely in Spanish has started at my school, about dismissal time; we will tell you in January.

**Did not work.** Peer consultation among bus supervisors ended after three sessions. The member who led it thinks that the method is fine and that the room was wrong: everyone in it wanted the same job. He will try again with people from other trades.

**Still open.** Index cards with one honest question before a biology lab. What a trainer thought and did not say, in threes, at the transit authority.

**Thanks** to the member who handed the chair of the handover group to someone else for an evening and stayed silent for all of it, by her own count, except twice.

**We ask** other communities: when residents write the record themselves, who keeps it, and for how long? And if you run anything with families who are afraid of the authorities, how do you take notes?`,
	},
];
