// Asks how the work stands, tells it where it is read aloud, and shows the whole page once there is something to decide or to read.
"use strict";

(() => {
    const work = document.getElementById("arbete");
    if (!work || !work.dataset.underWay) {
        return;
    }

    async function ask() {
        try {
            const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
            const other = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("arbete");
            if (!answer.ok || !other || !other.dataset.underWay) {
                location.reload();
                return;
            }

            if (other.textContent.trim() !== work.textContent.trim()) {
                work.replaceChildren(...other.childNodes);
            }
        } catch {
            // The server is away for a moment: the next question tells.
        }

        setTimeout(ask, 1500);
    }

    setTimeout(ask, 1500);
})();
