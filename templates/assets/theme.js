((root, night, key) => {
  let kept = {};
  try { kept = localStorage; } catch {}
  const system = () => night.matches ? 'dark' : 'light';
  const show = () => root.dataset.theme = kept[key] || system();
  show();
  onpageshow = onstorage = night.onchange = show;
  onclick = ({target}) => {
    if (!target.closest('.theme')) return;
    const other = root.dataset.theme == 'dark' ? 'light' : 'dark';
    if (other == system()) delete kept[key]; else kept[key] = other;
    show();
  };
})(document.documentElement, matchMedia('(prefers-color-scheme: dark)'), 'pressmark-theme');
