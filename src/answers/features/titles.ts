/** Offices and titles that stand before a name without being part of it. */
export const titles = new Set(
  (
    'mr mrs ms miss dr prof professor president vice prime minister premier chancellor king queen prince princess pope sir lady lord senator sen representative rep ' +
    'congressman congresswoman governor gov mayor general gen colonel col major captain capt lieutenant lt sergeant sgt admiral judge justice chief secretary director ' +
    'ambassador chairman chairwoman chair leader spokesman spokeswoman spokesperson minister adviser advisor commissioner inspector officer detective coach ceo editor ' +
    'state defense defence foreign interior finance press security national deputy former house white us usa'
  ).split(' '),
);
