// Passkeys: the only thing on this site that browsers offer to scripts alone. The parts of a page that need it stay hidden
// until it is clear that they will work.
(() => {
	const { PublicKeyCredential } = window;
	if (!PublicKeyCredential?.parseCreationOptionsFromJSON || !PublicKeyCredential.parseRequestOptionsFromJSON) return;

	const call = async (path, body) => {
		const answer = await fetch(path, {
			method: "POST",
			headers: { "content-type": "application/json" },
			body: JSON.stringify(body ?? {}),
		});
		const value = answer.status === 204 ? null : await answer.json();
		if (!answer.ok) throw new Error(value.message);
		return value;
	};

	const signIn = async (part) => {
		const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(await call("/api/sign-in/passkey/options"));
		const credential = await navigator.credentials.get({ publicKey });
		const { next } = await call("/api/sign-in/passkey", { response: credential.toJSON(), next: part.dataset.next });
		location.assign(next);
	};

	const add = async (part) => {
		const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(await call("/api/me/passkeys/options"));
		const credential = await navigator.credentials.create({ publicKey });
		const name = part.querySelector("input").value || "This device";
		await call("/api/me/passkeys", { name, response: credential.toJSON() });
		location.reload();
	};

	const deeds = { "sign-in": signIn, add };
	for (const part of document.querySelectorAll("[data-passkey]")) {
		const button = part.querySelector("button");
		const said = part.querySelector('[role="status"]');
		part.hidden = false;
		button.addEventListener("click", async () => {
			said.hidden = true;
			button.disabled = true;
			try {
				await deeds[part.dataset.passkey](part);
			} catch (error) {
				// The browser's own words for "the person said no" are for programmers.
				said.textContent = error.name === "NotAllowedError" ? "Nothing was done. You can try again." : error.message;
				said.hidden = false;
			} finally {
				button.disabled = false;
			}
		});
	}
})();
