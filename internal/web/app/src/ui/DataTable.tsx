import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Icon } from './Icon';
import { useUiText } from './text';

export type Column<Row, Sort extends string = string> = {
  key: string;
  title: string;
  cell: (row: Row) => ReactNode;
  /** The server's name for this order; without it the column does not sort. */
  sort?: Sort;
  numeric?: boolean;
};

export type Order<Sort extends string> = { sort: Sort; direction: 'ASC' | 'DESC' };

type Props<Row, Sort extends string> = {
  caption: string;
  columns: Column<Row, Sort>[];
  rows: Row[];
  keyOf: (row: Row) => string;
  order?: Order<Sort>;
  onOrder?: (order: Order<Sort>) => void;
};

/** A table whose rows become cards on a narrow screen. The first column names the row. Roles are
 * spelled out because browsers drop them from tables that are not laid out as tables. */
export function DataTable<Row, Sort extends string = string>({ caption, columns, rows, keyOf, order, onOrder }: Props<Row, Sort>) {
  const t = useUiText();
  const { ref, scrolls } = useScrolls();
  return (
    // What scrolls sideways can be reached and scrolled by keyboard.
    <div ref={ref} className="table-wrap" {...(scrolls ? { role: 'region', tabIndex: 0, 'aria-label': caption } : {})}>
      <table className="table stacking" role="table">
        <caption className="unseen">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => {
              const active = column.sort !== undefined && order?.sort === column.sort;
              const next = active && order?.direction === 'ASC' ? 'DESC' : 'ASC';
              return (
                <th
                  key={column.key}
                  role="columnheader"
                  scope="col"
                  className={column.numeric ? 'num' : undefined}
                  aria-sort={active ? (order?.direction === 'ASC' ? 'ascending' : 'descending') : undefined}
                >
                  {column.sort !== undefined && onOrder ? (
                    <button type="button" className="sort" onClick={() => onOrder({ sort: column.sort as Sort, direction: next })}>
                      {column.title}
                      <Icon name={active ? (order?.direction === 'ASC' ? 'up' : 'down') : 'both'} size={14} />
                      {active && <span className="unseen">{order?.direction === 'ASC' ? t.sortedUp : t.sortedDown}</span>}
                    </button>
                  ) : (
                    column.title
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={keyOf(row)} role="row">
              {columns.map((column, i) => {
                const content = column.cell(row);
                if (i === 0) {
                  return (
                    <th key={column.key} role="rowheader" scope="row">
                      {content}
                    </th>
                  );
                }
                const blank = content === '' || content === null;
                return (
                  <td key={column.key} role="cell" data-label={column.title} className={`${column.numeric ? 'num' : ''} ${blank ? 'blank' : ''}`}>
                    {content}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Whether the content of a box is wider than the box. */
function useScrolls() {
  const ref = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const box = ref.current;
    if (!box || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(() => setScrolls(box.scrollWidth > box.clientWidth));
    observer.observe(box);
    if (box.firstElementChild) observer.observe(box.firstElementChild);
    return () => observer.disconnect();
  }, []);
  return { ref, scrolls };
}
