import { useEffect } from 'react';

/** The vendor's challenge, over the page until it is solved. */
export function Captcha({ onSolved }: { onSolved: () => void }) {
  useEffect(() => {
    const listen = ({ data }: MessageEvent) => {
      if (data === 'solved') onSolved();
    };
    window.addEventListener('message', listen);
    return () => window.removeEventListener('message', listen);
  }, [onSolved]);
  return (
    <div className="recaptcha-challenge">
      <iframe
        sandbox="allow-scripts"
        title="recaptcha challenge expires in two minutes"
        srcDoc={`<button id="solve" onclick="parent.postMessage('solved', '*')">I am human</button>`}
      />
    </div>
  );
}
