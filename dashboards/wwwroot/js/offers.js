// Shows another choice of offers without leaving the page. The server makes the very same page either way; without script the form is sent as any form.
"use strict";

(() => {
    const form = document.getElementById("valj");
    const said = document.getElementById("utfall");
    if (!form || !said) {
        return;
    }

    const parts = ["ingress", "resultat"];

    function addressOf() {
        const chosen = new URLSearchParams();
        for (const [name, value] of new FormData(form)) {
            if (value !== "") {
                chosen.append(name, value);
            }
        }

        const query = chosen.toString();
        return form.action + (query === "" ? "" : "?" + query);
    }

    function take(text, address) {
        const other = new DOMParser().parseFromString(text, "text/html");
        if (!parts.every(id => other.getElementById(id))) {
            throw new Error("Not the page of offers.");
        }

        for (const id of parts) {
            document.getElementById(id).replaceWith(other.getElementById(id));
        }

        document.querySelector("a.language").href = other.querySelector("a.language").getAttribute("href");
        history.replaceState(null, "", address);
        // A text that comes to an empty place is what is read aloud.
        said.textContent = document.getElementById("ingress").textContent.trim();
    }

    form.addEventListener("submit", async event => {
        event.preventDefault();
        const address = addressOf();
        said.textContent = "";
        try {
            const answer = await fetch(address, { headers: { Accept: "text/html" } });
            if (!answer.ok) {
                throw new Error("The server said " + answer.status + ".");
            }

            take(await answer.text(), address);
        } catch {
            location.assign(address);
        }
    });
})();
