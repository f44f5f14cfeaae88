/// <reference types="@cloudflare/vitest-plugin/types" />
import { SELF } from "cloudflare:test";
import { expect, it } from "vitest";

it("says that it is well when its database answers", async () => {
	const response = await SELF.fetch("https://site.example/healthz");
	expect(response.status).toBe(200);
});
