import { Component, ElementRef, computed, effect, inject, input, viewChild } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { EChartsType } from 'echarts/core';
import { ExecutionView } from '../api/models';
import { progressOf } from './progress';

/** Plan against what was reported, and what was paid, over time. The same figures stand in the tables beside it. */
@Component({
  selector: 'bz-progress-chart',
  imports: [TranslocoPipe],
  template: `<div #chart class="chart" role="img" [attr.aria-label]="'execution.chart.label' | transloco: summary()"></div>`,
  styles: `
    .chart {
      height: 260px;
    }
  `,
})
export class ProgressChart {
  private readonly texts = inject(TranslocoService);
  private readonly place = viewChild.required<ElementRef<HTMLElement>>('chart');
  readonly execution = input.required<ExecutionView>();
  private readonly lines = computed(() => progressOf(this.execution()));
  protected readonly summary = computed(() => ({
    planned: this.lines().planned.at(-1)?.[0] ?? '—',
    actual: this.lines().actual.at(-1)?.[1] ?? 0,
  }));

  constructor() {
    effect((onCleanup) => {
      const lines = this.lines();
      const place = this.place().nativeElement;
      let chart: EChartsType | undefined;
      let gone = false;
      const resized = new ResizeObserver(() => chart?.resize());
      void drawn(place).then((made) => {
        if (gone) {
          made.dispose();
          return;
        }
        chart = made;
        chart.setOption(this.options(lines));
        resized.observe(place);
      });
      onCleanup(() => {
        gone = true;
        resized.disconnect();
        chart?.dispose();
      });
    });
  }

  private options({ planned, actual, paid }: ReturnType<typeof progressOf>) {
    const line = (name: string, data: unknown[], color: string, dashed = false) => ({
      name: this.texts.translate(`execution.chart.${name}`),
      type: 'line',
      data,
      color,
      lineStyle: { type: dashed ? 'dashed' : 'solid', width: 2 },
      symbolSize: 7,
    });
    return {
      animation: false,
      grid: { left: 44, right: 24, top: 40, bottom: 32 },
      legend: { top: 4, left: 0 },
      tooltip: { trigger: 'axis' },
      xAxis: { type: 'time' },
      yAxis: { type: 'value', min: 0, max: 100, axisLabel: { formatter: '{value} %' } },
      series: [line('planned', planned, '#8a94a6', true), line('actual', actual, '#1554ad'), line('paid', paid, '#b26a00')],
    };
  }
}

/** Charts are large: they are fetched when the first is drawn. */
async function drawn(place: HTMLElement): Promise<EChartsType> {
  const [core, charts, components, renderers] = await Promise.all([
    import('echarts/core'),
    import('echarts/charts'),
    import('echarts/components'),
    import('echarts/renderers'),
  ]);
  core.use([
    charts.LineChart,
    components.GridComponent,
    components.LegendComponent,
    components.TooltipComponent,
    renderers.SVGRenderer,
  ]);
  return core.init(place, undefined, { renderer: 'svg' });
}
