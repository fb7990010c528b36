// A list with one text for each element that breaks a rule of WCAG 2.0 or 2.1, level A or AA: rule, rule in words, element.
(async width => {
    while (window.innerWidth !== width) {
        await new Promise(next => setTimeout(next, 10));
    }
    const result = await axe.run(document, {
        runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] },
        resultTypes: ['violations'],
    });
    return result.violations.flatMap(
        rule => rule.nodes.map(node => `${rule.id}, ${rule.help}: ${node.html}`));
})(WIDTH);
