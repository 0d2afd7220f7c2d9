/** What every Chromium of ours is started with: it fetches nothing for itself, and draws nothing of its own that nobody looks at. `alsoOff`: more of its features that are turned off. */
export function quietArguments(alsoOff: string[] = []): string[] {
  return [
    // Chromium's sandbox does not work for root; there only.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    `--disable-features=${[...addressBarPages, ...playwrights, ...alsoOff].join(',')}`,
  ];
}

/** Pages that wait behind each window's address bar, where a plain list does as well: to build them takes most of what a new window costs. */
const addressBarPages = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'];

/** What Playwright turns off (`disabledFeatures` of its core): of several lists only the last counts, which is ours. */
const playwrights = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];
