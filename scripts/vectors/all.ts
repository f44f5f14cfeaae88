import { testSite } from "#test/support/example-sites.ts";
import { acceptedActivities } from "./accepted-activities.ts";
import { actors } from "./actors.ts";
import { refusedActivities } from "./refused-activities.ts";
import { requests } from "./requests.ts";
import { retiredKeys } from "./retired-keys.ts";
import type { Vectors } from "./vector.ts";

/** Every vector by its file name: Boston speaks, Nairobi listens. */
export const makeVectors = async (): Promise<Vectors> => {
	const boston = await testSite("https://boston.example", 1, "key-2");
	const bostonBefore = await testSite("https://boston.example", 3, "key-1");
	const nairobi = await testSite("https://nairobi.example", 2);
	return {
		...(await acceptedActivities(boston, nairobi, bostonBefore)),
		...(await refusedActivities(boston, nairobi)),
		...(await requests(boston, nairobi)),
		...(await actors(boston, nairobi, bostonBefore)),
		...(await retiredKeys(boston, nairobi, bostonBefore)),
	};
};
