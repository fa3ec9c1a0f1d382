const rounded = (px) => Math.round(px * 1000) / 1000;

/** d3-shape's symbol of one type and one area, written without d3-path: the only arc in a symbol is a full circle. */
export default (type, area) => () => {
  let path = '';
  const add = (command, ...numbers) => {
    path += command + numbers.map(rounded);
  };
  type.draw(
    {
      moveTo: (x, y) => add('M', x, y),
      lineTo: (x, y) => add('L', x, y),
      closePath: () => add('Z'),
      rect(x, y, width, height) {
        add('M', x, y);
        add('h', width);
        add('v', height);
        add('h', -width);
        add('Z');
      },
      arc(x, y, r) {
        add('A', r, r, 0, 1, 1, x - r, y);
        add('A', r, r, 0, 1, 1, x + r, y);
      },
    },
    area,
  );
  return path;
};
