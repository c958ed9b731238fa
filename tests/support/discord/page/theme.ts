/** Discord's dark theme, near enough to judge a message by. */
export const theme = `
* { box-sizing: border-box; }
body { margin: 0; padding: 16px 16px 20px; width: 640px; background: #313338; color: #dbdee1; font: 16px/22px "Noto Sans", "DejaVu Sans", sans-serif; }
p { margin: 0; } .gap { height: 8px; } b { font-weight: 700; } a { color: #00a8fc; text-decoration: none; }
h1, h2, h3 { margin: 8px 0 4px; color: #f2f3f5; font-weight: 700; line-height: 24px; } h1 { font-size: 24px; } h2 { font-size: 20px; } h3 { font-size: 17px; }
small { display: block; color: #949ba4; font-size: 13px; line-height: 18px; }
.point { padding-left: 18px; position: relative; } .point::before { content: "•"; position: absolute; left: 4px; }
blockquote { margin: 2px 0; padding: 0 8px 0 12px; border-left: 4px solid #4e5058; border-radius: 4px; }
code, pre { background: #1e1f22; border-radius: 4px; font: 14px/18px "DejaVu Sans Mono", monospace; } code { padding: 1px 4px; } pre { margin: 4px 0; padding: 8px; white-space: pre-wrap; border: 1px solid #1a1b1e; }
.message { display: grid; grid-template-columns: 40px 1fr; column-gap: 16px; } .message + .message { margin-top: 20px; }
.used { grid-column: 2; font-size: 14px; line-height: 18px; color: #b5bac1; margin-bottom: 4px; position: relative; } .used b { color: #f2f3f5; font-weight: 500; } .used i { font-style: normal; color: #a5b0fb; background: #3c4270; border-radius: 3px; padding: 0 4px; }
.used::before { content: ""; position: absolute; left: -36px; top: 8px; width: 30px; height: 12px; border: solid #4e5058; border-width: 2px 0 0 2px; border-top-left-radius: 6px; }
.avatar { grid-column: 1; width: 40px; height: 40px; border-radius: 50%; background: #2d7d46; color: #fff; font: 600 20px/40px "Noto Serif", serif; text-align: center; } .avatar.person { background: #8a5a9e; }
.name { color: #f2f3f5; font-weight: 500; margin-bottom: 4px; } .name em { font-style: normal; background: #5865f2; color: #fff; border-radius: 4px; font-size: 11px; line-height: 15px; padding: 0 5px; margin-left: 6px; vertical-align: 2px; font-weight: 600; } .name time { color: #949ba4; font-size: 12px; margin-left: 8px; }
.container { background: #2b2d31; border: 1px solid #3a3c42; border-left: 4px solid var(--accent); border-radius: 8px; padding: 12px 16px 14px; display: flex; flex-direction: column; gap: 8px; overflow-wrap: anywhere; }
hr { width: 100%; border: 0; border-top: 1px solid #3f4147; margin: 2px 0; }
.row { display: flex; flex-wrap: wrap; gap: 8px; } .section { display: flex; gap: 12px; justify-content: space-between; align-items: flex-start; }
.button { border-radius: 8px; padding: 5px 14px; font-size: 14px; font-weight: 500; color: #fff; background: #4e5058; } .main { background: #5865f2; } .good { background: #248046; } .bad { background: #da373c; }
.menu { width: 100%; max-width: 420px; background: #1e1f22; border: 1px solid #3a3c42; border-radius: 8px; padding: 7px 12px; color: #949ba4; display: flex; justify-content: space-between; font-size: 15px; }
.gallery img { max-width: 100%; border-radius: 8px; display: block; } .file { background: #313338; border: 1px solid #3a3c42; border-radius: 8px; padding: 10px 14px; color: #00a8fc; }
.hidden { color: #949ba4; font-size: 13px; margin-top: 4px; }
`;
