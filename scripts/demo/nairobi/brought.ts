import type { DemoImport } from "../types/import.ts";

/** What was said in the group on people's phones, before the first baraza. */
export const brought: DemoImport[] = [
	{
		by: "wanjiku",
		at: "2024-11-25",
		kind: "posts",
		name: "kikundi-cha-simu.csv",
		text: `Mada;Mwandishi;Tarehe;Ujumbe
Tukutane wapi?;Wanjiku Kamau;2024-08-19 17:05;We keep meeting in the corridor after other people’s meetings. Tukutane wenyewe, mahali petu.
Tukutane wapi?;Otieno Ochieng;2024-08-19 18:31;The clinic has a tin roof and forty chairs. When it rains nobody can talk, na hapo ndipo watu husikilizana.
Tukutane wapi?;Mama Njeri wa kantini;2024-08-20 06:12;Njooni kwangu. Chai ipo, na hakuna anayekaa mbele.
Tukutane wapi?;Wanjiku Kamau;2024-08-20 06:40;Basi ni kwa Mama Njeri, Jumamosi. Let each of us bring one thing that is not working.
`,
	},
];
