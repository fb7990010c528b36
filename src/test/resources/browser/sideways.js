// A list with one text where the page is wider than the window: how wide, and the innermost elements that stick out.
(async width => {
    while (window.innerWidth !== width) {
        await new Promise(next => setTimeout(next, 10));
    }
    await document.fonts.ready;
    const page = document.scrollingElement;
    const found = [];
    if (!document.querySelector('meta[name=viewport][content*="width=device-width"]')) {
        found.push('no <meta name="viewport" content="width=device-width">: a telephone shows the page small, as if on a desk');
    }
    if (page.scrollWidth > page.clientWidth) {
        const scrollsItself = element => element !== document.body && element !== page
            && (getComputedStyle(element).overflowX !== 'visible' || scrollsItself(element.parentElement));
        // Text may stick out of its element, so an element's own text is measured too.
        const right = element => Math.max(
            element.getBoundingClientRect().right,
            ...[...element.childNodes].filter(node => node.nodeType === Node.TEXT_NODE).map(text => {
                const content = document.createRange();
                content.selectNodeContents(text);
                return content.getBoundingClientRect().right;
            }));
        const wide = [...document.body.querySelectorAll('*')]
            .filter(element => right(element) > page.clientWidth + 0.5 && !scrollsItself(element));
        const innermost = wide.filter(element => !wide.some(other => other !== element && element.contains(other)));
        found.push(`${page.scrollWidth} px wide in a window of ${width} px: `
            + innermost.slice(0, 5).map(element => element.outerHTML.slice(0, 150)).join(' and '));
    }
    return found;
})(WIDTH);
