// Follows a pack that is being made: asks for the page now and then and shows what its status says. When it is ready the page is loaded anew, with its links.
(() => {
    "use strict";
    const between = 2000;
    const shown = document.getElementById("lage");
    if (shown?.dataset.state !== "open") {
        return;
    }

    const look = async () => {
        try {
            const answer = await fetch(location.href, { cache: "no-store" });
            const page = new DOMParser().parseFromString(await answer.text(), "text/html");
            const now = page.getElementById("lage");
            if (answer.ok && now && now.dataset.state !== "open") {
                location.replace(location.href);
                return;
            }

            // Said again only when it has changed: a live region reads what is put into it.
            if (now && now.textContent !== shown.textContent) {
                shown.replaceChildren(...now.childNodes);
            }
        } catch {
            // The server is out of reach for a moment; it is asked again.
        }

        setTimeout(look, between);
    };
    setTimeout(look, between);
})();
